import type { CouponDefinition } from '../../shared/domain/coupons';
import type { MemberCommand } from '../../shared/domain/members';
import { teaHouse } from '../../shared/domain/programme';
import { programmeOf } from './cast';

/** Valid everywhere, for all, at any time. */
export const everywhere: CouponDefinition['scope'] = {
  stores: null,
  categories: null,
  tiers: null,
  weekdays: null,
  hours: null,
};

/** Five yuan off anything for thirty days, unless told otherwise. */
export const couponOf = (change: Partial<CouponDefinition> = {}): CouponDefinition => ({
  id: 'five',
  name: '5 元券',
  offer: { kind: 'amount-off', amountFen: 500 },
  minSpendFen: 0,
  scope: everywhere,
  stacking: 'once',
  withTierPrice: true,
  campaign: 'spring',
  valid: { kind: 'days', days: 30 },
  perMember: null,
  ...change,
});

/** The tea house without member days and with these coupons only. */
export const programmeWith = (...definitions: readonly CouponDefinition[]) =>
  programmeOf({
    earn: { ...teaHouse.earn, rules: [] },
    coupons: { definitions, mostPerPurchase: 2, chargedPointsPerYuan: 100 },
  });

/** A coupon issued by hand; its id is the definition's unless told otherwise. */
export const issued = (coupon: string, at: number, id = coupon): MemberCommand => ({
  kind: 'issue-coupon',
  coupon,
  id,
  reason: '赔个不是',
  at,
});
