import type automator from 'miniprogram-automator';
import { type Hand, patiently } from './hand';

type MiniProgram = Awaited<ReturnType<typeof automator.connect>>;
type Page = NonNullable<Awaited<ReturnType<MiniProgram['currentPage']>>>;
type Element = NonNullable<Awaited<ReturnType<Page['$']>>>;

async function pageOf(program: MiniProgram): Promise<Page> {
  const page = await program.currentPage();
  if (page === undefined) throw new Error('no page is open');
  return page;
}

/** What an element says and is labelled; nothing, when it has gone meanwhile. */
const saying = async (element: Element): Promise<readonly string[]> =>
  Promise.all([element.text(), element.attribute('aria-label')]).then(
    (said) => said.map((words) => words.trim()),
    () => [],
  );

/** The innermost element that says or is labelled so. */
async function find(page: Page, words: string): Promise<Element> {
  // What lies on top of the page comes last in it.
  const labelled = (await page.$$(`[aria-label="${words}"]`)) as readonly Element[];
  const uppermost = labelled.at(-1);
  if (uppermost !== undefined) return uppermost;
  const elements = (await page.$$('view, text')) as readonly Element[];
  const said = await Promise.all(elements.map(saying));
  const at = said.map((own) => own.includes(words)).lastIndexOf(true);
  const element = elements[at];
  if (element === undefined) throw new Error(`nothing here says ${words}`);
  return element;
}

/** A hand on the mini-program itself, by miniprogram-automator: on glass-easel or in WeChat DevTools. */
export const weappHand = (program: MiniProgram): Hand => {
  const tap = (words: string): Promise<void> =>
    patiently(async () => (await find(await pageOf(program), words)).tap());
  return {
    reads: async () => {
      const root = await (await pageOf(program)).$('page');
      return root === null ? '' : root.text();
    },
    tap,
    types: async (hint, text) => {
      const field = await (await pageOf(program)).$(`input[placeholder="${hint}"]`);
      if (field === null) throw new Error(`there is no field ${hint}`);
      await (field as unknown as { input: (text: string) => Promise<void> }).input(text);
    },
    scans: async (digits) => {
      await program.mockWxMethod('scanCode', { result: digits, scanType: 'QR_CODE' });
      await tap('扫会员码');
    },
    opens: async (path) => {
      await program.callWxMethod('reLaunch', { url: path });
    },
  };
};
