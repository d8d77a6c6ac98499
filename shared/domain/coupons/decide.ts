import { type Day, addDays, dayOf, startOf } from '../kernel/day';
import type { Instant } from '../kernel/instant';
import { type Result, accept, refuse } from '../kernel/result';
import type { CouponEvent, CouponRefusal, IssueCoupon } from './messages';
import type { Coupon, CouponDefinition, Wallet } from './model';

/** Live coupons that a wallet holds at most, so that a member's document stays small. */
const MOST = 60;

/** A coupon by the terms of today, which it keeps. */
export function issue(
  wallet: Wallet,
  { definition, id, cause, at }: IssueCoupon,
): Result<readonly CouponEvent[], CouponRefusal> {
  const coupon = couponOf(definition, { id, cause, at });
  const refused = refusalOf(wallet, { definition, coupon, at });
  return refused === null ? accept([{ kind: 'coupon-issued', coupon }]) : refuse(refused);
}

function couponOf(
  { id: definition, valid, name, offer, minSpendFen, scope, ...others }: CouponDefinition,
  { id, cause, at }: Omit<IssueCoupon, 'definition'>,
): Coupon {
  const { stacking, withTierPrice, campaign } = others;
  const lastDay = lastDayOf(valid, dayOf(at));
  return {
    ...{
      id,
      definition,
      cause,
      name,
      offer,
      minSpendFen,
      scope,
      stacking,
      withTierPrice,
      campaign,
    },
    usableFrom: at,
    expiresAt: startOf(addDays(lastDay, 1)),
  };
}

const lastDayOf = (valid: CouponDefinition['valid'], on: Day): Day =>
  valid.kind === 'until' ? valid.day : addDays(on, valid.days);

function refusalOf(
  { live, past, issued }: Wallet,
  {
    definition,
    coupon,
    at,
  }: Readonly<{ definition: CouponDefinition; coupon: Coupon; at: Instant }>,
): CouponRefusal | null {
  const { id: name, perMember } = definition;
  if ([...live, ...past].some(({ id }) => id === coupon.id)) {
    return { code: 'coupon-already-issued' };
  }
  if (perMember !== null && (issued[name] ?? 0) >= perMember) {
    return { code: 'coupon-limit-reached', perMember };
  }
  if (coupon.expiresAt <= at) return { code: 'coupon-over', expiredAt: coupon.expiresAt };
  return live.length >= MOST ? { code: 'wallet-full', most: MOST } : null;
}

/** Coupons that have expired by an instant, each at its own. */
export const expire = ({ live }: Wallet, at: Instant): readonly CouponEvent[] =>
  live
    .filter(({ expiresAt }) => expiresAt <= at)
    .map(({ expiresAt, ...coupon }) => ({
      kind: 'coupon-expired',
      ...namedBy(coupon),
      expiredAt: expiresAt,
    }));

/** How events name a coupon, so that what it cost can be booked by definition and campaign. */
export const namedBy = ({
  id,
  definition,
  campaign,
  cause,
}: Pick<Coupon, 'id' | 'definition' | 'campaign' | 'cause'>) => ({
  coupon: id,
  definition,
  campaign,
  cause,
});
