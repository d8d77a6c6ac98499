import { type Page } from 'playwright-core';
import { joined } from '../screens/people';
import { silence } from './h5-host';
import { sees, taps } from './hand';
import { tillPage, types } from './steps/staff';
import { withTeaHouse } from './two-hands';

const { house, open } = withTeaHouse();

/** Whatever turns or shines while something is waited for. */
const turning = (page: Page) => page.locator('.button-spin, .skeleton').filter({ visible: true });

const patience = { timeout: 30_000 };

async function comesToRest(page: Page): Promise<void> {
  await page.waitForFunction(
    `[...document.querySelectorAll('.button-spin, .skeleton')].every((one) => !one.checkVisibility())`,
    undefined,
    patience,
  );
}

describe('a till that nobody answers', () => {
  it('says after a while what it does without an answer, and takes the sale down', async () => {
    const code = await joined(house(), 'o-lin');
    const { hand, page } = await open('mei', tillPage);
    await sees(hand, '扫会员码', '南门店');
    await silence(page, house().cloud.url);
    await hand.scans(code);
    await sees(hand, '还不知道是谁');
    await types(hand, '38');
    await taps(hand, '收 ¥38.00');
    await sees(hand, '先记下了', '店里没有回应');
    expect(await turning(page).count()).toBe(0);
  }, 120_000);

  it.each(['till', 'today', 'refund', 'queue'])(
    'shows nothing on %s that turns without an end, on a phone that knows nothing yet',
    async (name) => {
      const { page } = await open('mei', '/pages/privacy/index');
      await silence(page, house().cloud.url);
      await page.goto(page.url().replace(/#.*/, `#/staff/pages/${name}/index`));
      await page.waitForSelector('.screen');
      await comesToRest(page);
      expect(await page.locator('.screen').last().innerText()).toContain('再试一次');
    },
    90_000,
  );

  it('ends the search for an order', async () => {
    const { hand, page } = await open('mei', '/staff/pages/refund/index');
    await sees(hand, '今天还没有单');
    await silence(page, house().cloud.url);
    await hand.types('小票上的单号', '20260309');
    await taps(hand, '查找');
    await page.locator('.button-spin').waitFor();
    await comesToRest(page);
    expect(await page.locator('.refund-refused').innerText()).not.toBe('');
  }, 90_000);
});
