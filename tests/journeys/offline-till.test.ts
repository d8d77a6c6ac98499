import { type Page } from 'playwright-core';
import { joined } from '../screens/people';
import { type Hand, patiently, sees, taps } from './hand';
import { joins, looksHome, showsCode } from './steps/shopper';
import { tellsApartFromMore } from './steps/split';
import { tillPage, types } from './steps/staff';
import { withTeaHouse } from './two-hands';

const { house, open, historyOf } = withTeaHouse();
const minute = 90_000;

/** The till takes a purchase down without knowing who it is. */
async function takesDown(staff: Hand, code: string, yuan: string): Promise<void> {
  await staff.scans(code);
  await sees(staff, '还不知道是谁');
  await types(staff, yuan);
  await taps(staff, `收 ¥${yuan}.00`);
  await sees(staff, '先记下了');
}

/** The first call of an action never leaves the phone; those after it do. */
async function loseFirst(page: Page, action: string): Promise<void> {
  let lost = false;
  await page.route('**/call/staff', (route) => {
    const { action: asked } = route.request().postDataJSON() as Readonly<{ action: string }>;
    if (lost || asked !== action) return route.continue();
    lost = true;
    return route.abort();
  });
}

describe('a till without network', () => {
  it(
    'takes the purchase down and hands it in later, once',
    async () => {
      const [shopper, staff] = [await open('o-lin'), await open('mei', tillPage)];
      await joins(shopper.hand);
      await sees(staff.hand, '扫会员码', '南门店');
      const digits = await showsCode(shopper.hand);
      await staff.setNetwork(false);
      await staff.hand.scans(digits);
      await sees(staff.hand, '还不知道是谁');
      await types(staff.hand, '110');
      await taps(staff.hand, '收 ¥110.00');
      await sees(staff.hand, '先记下了');
      await staff.setNetwork(true);
      await staff.hand.opens(tillPage);
      await sees(staff.hand, '都已记到店里', '¥110.00');
      await looksHome(shopper.hand, '清明', '110');
    },
    minute,
  );

  it(
    'keeps what is of a category, so that it counts when it is handed in',
    async () => {
      const digits = await joined(house(), 'o-lin');
      const staff = await open('mei', tillPage);
      await sees(staff.hand, '扫会员码', '南门店');
      await staff.setNetwork(false);
      await staff.hand.scans(digits);
      await sees(staff.hand, '还不知道是谁');
      await types(staff.hand, '42');
      await tellsApartFromMore(staff.hand, { category: '茶点', yuan: '12' });
      await taps(staff.hand, '收 ¥42.00');
      await sees(staff.hand, '先记下了');
      await staff.setNetwork(true);
      await staff.hand.opens(tillPage);
      await sees(staff.hand, '都已记到店里', '¥42.00');
      const { tasks } = (await house().ask('member', { action: 'tasks' }, 'o-lin')) as {
        tasks: readonly unknown[];
      };
      expect(tasks).toContainEqual(expect.objectContaining({ id: 'tea-and-pastry', done: 1 }));
    },
    minute,
  );

  it(
    'shows every purchase that waits, and hands all of them in, whichever gets through first',
    async () => {
      const codes = [await joined(house(), 'o-lin'), await joined(house(), 'o-hao')] as const;
      const staff = await open('mei', tillPage);
      await sees(staff.hand, '扫会员码', '南门店');
      await staff.setNetwork(false);
      await takesDown(staff.hand, codes[0], '30');
      await staff.hand.opens(tillPage);
      await takesDown(staff.hand, codes[1], '20');
      await staff.hand.opens(tillPage);
      await sees(staff.hand, '2 笔');
      await taps(staff.hand, '离线账本');
      await sees(staff.hand, '¥50.00', '¥30.00', '¥20.00', '还没到店里');
      await staff.setNetwork(true);
      await loseFirst(staff.page, 'record-purchase');
      await patiently(async () => {
        await taps(staff.hand, '现在补记').catch(() => undefined);
        await sees(staff.hand, '¥0.00');
      });
      expect(await historyOf('o-lin')).toHaveLength(1);
      expect(await historyOf('o-hao')).toHaveLength(1);
    },
    minute,
  );
});
