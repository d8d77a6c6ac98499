import { type Day, addDays, dayOf, startOf } from '../kernel/day';
import type { Instant } from '../kernel/instant';
import { type Result, accept, refuse } from '../kernel/result';
import type { CouponEvent, CouponRefusal, IssueCoupon } from './messages';
import { shareOf } from '../kernel/share';
import type { CostBack, Coupon, CouponDefinition, UsedCoupon, Wallet } from './model';
import { worthOf } from './queries';

/** Live coupons that a wallet holds at most, so that a member's document stays small. */
const MOST = 60;

/** A coupon by the terms of today, which it keeps. */
export function issue(
  wallet: Wallet,
  asked: IssueCoupon,
): Result<readonly CouponEvent[], CouponRefusal> {
  const { definition } = asked;
  const coupon = couponOf(definition, asked);
  const refused = refusalOf(wallet, definition, coupon);
  return refused === null ? accept([{ kind: 'coupon-issued', coupon }]) : refuse(refused);
}

function couponOf(
  { id: definition, valid, name, offer, minSpendFen, scope, ...others }: CouponDefinition,
  { id, cause, window, at }: IssueCoupon,
): Coupon {
  const { stacking, withTierPrice, campaign } = others;
  const usableFrom = window?.from ?? at;
  const lastDay = lastDayOf(valid, dayOf(usableFrom));
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
    usableFrom,
    expiresAt: window?.until ?? startOf(addDays(lastDay, 1)),
  };
}

const lastDayOf = (valid: CouponDefinition['valid'], on: Day): Day =>
  valid.kind === 'until' ? valid.day : addDays(on, valid.days);

function refusalOf(
  { live, past, issued }: Wallet,
  { id: name, perMember }: CouponDefinition,
  coupon: Coupon,
): CouponRefusal | null {
  if ([...live, ...past].some(({ id }) => id === coupon.id)) {
    return { code: 'coupon-already-issued' };
  }
  if (perMember !== null && (issued[name] ?? 0) >= perMember) {
    return { code: 'coupon-limit-reached', perMember };
  }
  // One dated back by a refund may be over by now; it expires with the next passing of time.
  const { usableFrom, expiresAt } = coupon;
  if (expiresAt <= usableFrom) return { code: 'coupon-over', expiredAt: expiresAt };
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

/** The coupon is used: for a purchase, or by itself for goods. */
export const redeem = (
  coupon: Coupon,
  by: Readonly<{ costFen: number; storeId: string; orderId: string | null; at: Instant }>,
): CouponEvent => ({ kind: 'coupon-redeemed', ...namedBy(coupon), ...by });

/** A used coupon comes back with the whole of its purchase, unless it has been charged: then that ends. */
export function giveBack(
  { charged }: Wallet,
  { coupon }: UsedCoupon,
  { orderId, at }: Readonly<{ orderId: string; at: Instant }>,
): CouponEvent {
  const owed = charged.find((one) => one.coupon === coupon.id);
  return owed === undefined
    ? { kind: 'coupon-returned', coupon, orderId, expired: coupon.expiresAt <= at }
    : { kind: 'coupon-uncharged', ...owed };
}

type Kept = Readonly<{ payFen: number; keptBeforeFen: number; keptAfterFen: number }>;

/** What of a coupon's cost a refund brings back, in fen: what it cost for all that was kept before, less for what is kept now. */
export const costBack = (used: UsedCoupon, { payFen, ...kept }: Kept): CostBack => ({
  ...namedBy(used.coupon),
  costFen: costOf(used, kept.keptBeforeFen, payFen) - costOf(used, kept.keptAfterFen, payFen),
});

/** Goods stay with a purchase while any of it is kept; money off goes with what is kept, rounded down once. */
function costOf({ coupon, costFen }: UsedCoupon, keptFen: number, payFen: number): number {
  if (keptFen === 0) return 0;
  const goodsFen = worthOf(coupon);
  return goodsFen + shareOf(costFen - goodsFen, keptFen, payFen);
}

/**
 * What becomes of a coupon when what it was given for has come back: void while it is unused, else
 * charged in points for what it took off, rounded down. One that nobody remembers is let be.
 */
export function unwind(
  { live, past }: Wallet,
  id: string,
  chargedPointsPerYuan: number,
): readonly CouponEvent[] {
  const ended = past.find((one) => one.id === id);
  const { definition } = ended ?? live.find((one) => one.id === id) ?? {};
  if (definition === undefined) return [];
  if (ended?.ended !== 'used') return [{ kind: 'coupon-voided', coupon: id, definition }];
  const points = shareOf(ended.costFen, chargedPointsPerYuan, 100);
  return [{ kind: 'coupon-charged', coupon: id, definition, points }];
}
