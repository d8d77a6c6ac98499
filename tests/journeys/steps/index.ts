import { type Hand, sees } from '../hand';
import { checksIn, joins, looksHome, showsCode } from './shopper';
import { leavesOut } from './goods';
import { refunds, scans, sells, types } from './staff';
import { claims, looksAtCoupons } from './wallet';

/** The two who meet at the till. */
export type Cast = Readonly<{ shopper: Hand; staff: Hand }>;
export type Journey = (cast: Cast) => Promise<void>;

const buys: Journey = async ({ shopper, staff }) => {
  await joins(shopper);
  await scans(staff, await showsCode(shopper));
  await sees(staff, '新芽', '第一次来');
  await sells(staff, { yuan: '120', earns: 120 });
  await sees(staff, '升到清明');
  await looksHome(shopper, '清明', '120');
};

const givesBack: Journey = async (cast) => {
  await buys(cast);
  await refunds(cast.staff, '120');
  await looksHome(cast.shopper, '新芽');
};

/** A hand whose taps are counted; reading a code takes one, on the button that opens the camera. */
function counted(hand: Hand): Readonly<{ hand: Hand; taps: () => number }> {
  let taps = 0;
  const count = () => (taps += 1);
  return {
    taps: () => taps,
    hand: {
      ...hand,
      tap: (words) => (count(), hand.tap(words)),
      scans: (digits) => (count(), hand.scans(digits)),
    },
  };
}

const takesThreeTaps: Journey = async ({ shopper, staff }) => {
  await joins(shopper);
  const code = await showsCode(shopper);
  const { hand, taps } = counted(staff);
  await scans(hand, code);
  await sells(hand, { yuan: '8', earns: 8 });
  expect(taps()).toBe(3);
};

const returns: Journey = async ({ shopper }) => {
  await joins(shopper);
  await checksIn(shopper);
  await sees(shopper, '连续签到 1 天');
};

const usesACoupon: Journey = async ({ shopper, staff }) => {
  await joins(shopper);
  await claims(shopper, '早茶半价');
  await looksAtCoupons(shopper, '现在能用', '早茶半价券');
  await scans(staff, await showsCode(shopper));
  await sells(staff, { yuan: '20', pays: '10', earns: 10 });
  await looksAtCoupons(shopper, '还没有券', '用过的和过期的 1 张');
  await shopper.tap('用过的和过期的 1 张');
  await sees(shopper, '早茶半价券', '省 10 元');
};

const keepsACoupon: Journey = async ({ shopper, staff }) => {
  await joins(shopper);
  await claims(shopper, '早茶半价');
  await scans(staff, await showsCode(shopper));
  await sees(staff, '金额', '早茶半价券');
  await types(staff, '20');
  await leavesOut(staff, '早茶半价券', { off: '10.00', with: '10.00', without: '20.00' });
  await staff.tap('收 ¥20.00');
  await sees(staff, '已记好');
  await looksAtCoupons(shopper, '现在能用', '早茶半价券');
};

/** The journeys that every host runs, in the words of the people who make them. */
export const journeys: Readonly<Record<string, Journey>> = {
  'a visitor joins, is scanned, buys and rises a tier': buys,
  'a refund takes back the points and the tier': givesBack,
  'the till takes three taps from scan to done: scan, the amount, confirm': takesThreeTaps,
  'a member checks in for the day': returns,
  'a member claims a coupon, the till uses it, and it is used': usesACoupon,
  'a coupon is taken off at the till, and stays the member’s': keepsACoupon,
};
