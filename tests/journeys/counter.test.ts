import { clock, tuesday } from '../support/calendar';
import { sees, taps } from './hand';
import { readScreen } from './pixels';
import { checksIn, joins, looksHome, showsCode } from './steps/shopper';
import { scans, sells, tillPage, types } from './steps/staff';
import { withTeaHouse } from './two-hands';

const { house, open, historyOf } = withTeaHouse();
const minute = 90_000;

describe('the member code on the screen', () => {
  it(
    'is read back from its pixels as the digits under it, and sells',
    async () => {
      const [shopper, staff] = [await open('o-lin'), await open('mei')];
      await joins(shopper.hand);
      const digits = await showsCode(shopper.hand);
      const seen = await readScreen(shopper.page);
      expect(seen.slice(0, 12)).toBe(digits.slice(0, 12));
      await scans(staff.hand, seen);
      await sells(staff.hand, { yuan: '100', earns: 100 });
      await sees(staff.hand, '升到清明');
    },
    minute,
  );

  it(
    'is used up by a purchase',
    async () => {
      const [shopper, staff] = [await open('o-lin'), await open('mei')];
      await joins(shopper.hand);
      const digits = await showsCode(shopper.hand);
      await scans(staff.hand, digits);
      await sells(staff.hand, { yuan: '30', earns: 30 });
      await scans(staff.hand, digits);
      await sees(staff.hand, '金额');
      await types(staff.hand, '30');
      await taps(staff.hand, '收 ¥30.00');
      await sees(staff.hand, '这个码已经用过');
      expect(await historyOf('o-lin')).toHaveLength(1);
    },
    minute,
  );

  it(
    'is asked from nobody once the phone has its keys, network or not',
    async () => {
      const shopper = await open('o-lin');
      await joins(shopper.hand);
      const before = shopper.calls.length;
      await showsCode(shopper.hand);
      expect(shopper.calls.slice(before)).toEqual([]);
      await shopper.setNetwork(false);
      await taps(shopper.hand, '会员码');
      await sees(shopper.hand, '请店员扫一扫');
      expect(await readScreen(shopper.page)).toMatch(/^9\d{23}$/);
    },
    minute,
  );
});

describe('a check-in', () => {
  it(
    'counts on over midnight, by the clock of the shop',
    async () => {
      const shopper = await open('o-lin');
      house().goOnFrom(clock(tuesday, '23:58:00.000') - 86_400_000);
      await joins(shopper.hand);
      await checksIn(shopper.hand);
      await sees(shopper.hand, '连续签到 1 天');
      house().goOnFrom(clock(tuesday, '00:00:05.000'));
      await looksHome(shopper.hand, '连续签到 1 天');
      await checksIn(shopper.hand);
      await sees(shopper.hand, '连续签到 2 天');
    },
    minute,
  );
});

describe('two phones of one member', () => {
  it(
    'stamp the day once between them',
    async () => {
      const first = await open('o-lin');
      await joins(first.hand);
      const second = await open('o-lin');
      await sees(second.hand, '今天盖个章');
      await Promise.all([first.hand.tap('签到'), second.hand.tap('签到')]);
      for (const { hand } of [first, second]) await sees(hand, '今天签过了', '连续签到 1 天');
      expect(await historyOf('o-lin')).toHaveLength(1);
    },
    minute,
  );
});

describe('two tills at once', () => {
  it(
    'record one purchase with one code',
    async () => {
      const shopper = await open('o-lin');
      const tills = [await open('mei'), await open('mei')];
      await joins(shopper.hand);
      const digits = await showsCode(shopper.hand);
      for (const { hand } of tills) {
        await scans(hand, digits);
        await sees(hand, '金额');
        await types(hand, '40');
        await sees(hand, '得 40 积分');
      }
      await Promise.all(tills.map(({ hand }) => hand.tap('收 ¥40.00')));
      await Promise.any(tills.map(({ hand }) => sees(hand, '已记好')));
      await looksHome(shopper.hand, '40');
      expect(await historyOf('o-lin')).toHaveLength(1);
    },
    minute,
  );
});

describe('what the till refuses', () => {
  it(
    'is said in a sentence: a stranger at the till, and digits that are no member code',
    async () => {
      const stranger = await open('o-hao', tillPage);
      await sees(stranger.hand, '这里是店员的收银台');
      const staff = await open('mei');
      await scans(staff.hand, '123456789012345678901234');
      await sees(staff.hand, '这是别的码，不是会员码');
      expect(staff.calls).not.toContain('staff/scan');
    },
    minute,
  );
});
