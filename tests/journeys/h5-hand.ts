import { type Locator, type Page } from 'playwright-core';
import { type Hand } from './hand';

/** What is on top: Taro keeps the pages under it in the document. */
const top = (page: Page): Locator => page.locator('.taro_page').filter({ visible: true }).last();

/** A hand on the desk's preview, in a browser. */
export const h5Hand = (page: Page): Hand => {
  const tap = async (words: string): Promise<void> => {
    const labelled = page.getByLabel(words, { exact: true });
    const worded = page.getByText(words, { exact: true });
    await labelled.or(worded).filter({ visible: true }).last().tap();
  };
  return {
    reads: () => page.locator('body').innerText(),
    tap,
    types: (hint, text) => top(page).locator(`input[placeholder="${hint}"]`).fill(text),
    scans: async (digits) => {
      await tap('扫会员码');
      for (const digit of digits) await tap(digit);
      await tap('认人');
    },
    opens: async (path) => {
      const address = new URL(page.url());
      const here = address.hash === `#${path}`;
      address.hash = path;
      // The same address again is no navigation to a browser.
      await (here ? page.reload() : page.goto(address.href));
    },
  };
};
