import type { LiveCoupon, Wallet } from '../../../client/app/src/wallet/sorted';
import type { Mall } from '../../../client/app/src/wallet/store/mall';
import type { Offers } from '../../../client/app/src/wallet/store/offers';
import { couponOf } from '../../support/coupons';

const day = 24 * 3_600_000;

const names = {
  stores: [{ id: 'south', name: '南门店' }],
  tiers: [{ id: 'guyu', name: '谷雨' }],
};

function held(id: string, expiresAt: number, wait: LiveCoupon['wait'] = null): LiveCoupon {
  const { name, offer, minSpendFen, scope, stacking, withTierPrice } = couponOf();
  const terms = { name, offer, minSpendFen, scope, stacking, withTierPrice };
  return { ...terms, id, definition: 'five', usableFrom: 0, expiresAt, wait };
}

/** A wallet at an instant: one coupon for a day, one for ten, one for a tier above. */
export const walletOf = (at: number): Wallet => ({
  at,
  live: [
    held('soon', at + day),
    held('tier', at + 5 * day, { code: 'other-tier', tiers: ['guyu'] }),
    held('later', at + 10 * day),
  ],
  past: [],
  ...names,
});

const available = { from: null, until: null, left: 3, whyNot: null };

/** A claim centre with one coupon of which three are left. */
export function offersAt(at: number): Offers {
  const { name, offer, minSpendFen, scope } = couponOf();
  const coupon = { name, offer, minSpendFen, scope };
  const one = { id: 'cups', name, coupon, perMember: 1, perDay: null, claimed: 0, ...available };
  return { at, claims: [one], reminders: [], ...names };
}

/** A points mall with one cup. */
export function mallAt(at: number): Mall {
  const gives = { kind: 'goods', stores: null, pickUpDays: 30, returnDays: 7 } as const;
  const cup = { id: 'cup', name: '品茗杯', points: 380, gives, perMember: 2, redeemed: 0 };
  const shelves = { rewards: [{ ...cup, ...available }], pickUps: [], reminders: [] };
  return { at, balance: 500, ...shelves, ...names };
}
