import { dayOf } from '../kernel/day';
import { sumOf } from '../kernel/sum';
import { type CostBack, costBack, giveCouponBack } from '../coupons';
import { growthOn } from '../growth';
import { decidePoints } from '../points';
import type { Programme } from '../programme';
import { growthFor, pointsFor } from '../quote';
import { earnPoints } from './earn';
import { evolve } from './evolve';
import type { MemberEvent, RefundPurchase } from './messages';
import type { Member } from './model';
import { takeCouponBack } from './unwind';

/**
 * Takes back what the refunded part earned: what all that was kept before would earn, less what is
 * still kept would. So any sequence of refunds ends where buying only the kept part would have.
 * Coupons it used come back with the whole of it, and stay used while a part is kept.
 */
export function refundPurchase(
  programme: Programme,
  member: Member,
  command: RefundPurchase,
): readonly MemberEvent[] {
  const earned = takenBack(member, command);
  const after = earned.reduce(evolve, member);
  const back = couponsBack(programme, after, command);
  return [...earned, ...back, ...giftBack(programme, back.reduce(evolve, after), command)];
}

function takenBack(
  member: Member,
  { purchase, refundNo, keptBeforeFen, keptAfterFen, at }: RefundPurchase,
): readonly MemberEvent[] {
  const { orderId, terms, on, growthOn: growthDay, pointsExpireAt: expiresAt } = purchase;
  const cause = { kind: 'refund', orderId, refundNo } as const;
  // Points that have expired are gone already: nothing is owed for them.
  const expired = expiresAt <= at;
  const points = expired ? 0 : pointsFor(terms, keptBeforeFen) - pointsFor(terms, keptAfterFen);
  const lessGrowth = growthFor(terms, keptBeforeFen) - growthFor(terms, keptAfterFen);
  const growth = Math.min(lessGrowth, growthOn(member.growth, growthDay));
  const reversed = decidePoints(
    { kind: 'reverse-points', points, source: orderId, expiresAt, cause },
    member.points,
  );
  return [
    {
      kind: 'purchase-refunded',
      orderId,
      refundNo,
      on: dayOf(at),
      purchasedOn: on,
      refundFen: keptBeforeFen - keptAfterFen,
      keptFen: keptAfterFen,
      points,
      growth,
      ...costsBack(purchase, { keptBeforeFen, keptAfterFen }),
    },
    ...(reversed.ok ? reversed.value : []),
    ...(growth === 0 ? [] : [{ kind: 'growth-reversed', on: growthDay, growth, cause } as const]),
  ];
}

function costsBack(
  { coupons = [], payFen }: RefundPurchase['purchase'],
  kept: Pick<RefundPurchase, 'keptBeforeFen' | 'keptAfterFen'>,
): Readonly<{ coupons?: readonly CostBack[] }> {
  return coupons.length === 0
    ? {}
    : { coupons: coupons.map((used) => costBack(used, { payFen, ...kept })) };
}

function couponsBack(
  programme: Programme,
  member: Member,
  { purchase, refundNo, keptAfterFen, at }: RefundPurchase,
): readonly MemberEvent[] {
  if (keptAfterFen > 0) return [];
  const { orderId, coupons = [] } = purchase;
  const back = coupons.map((used) => giveCouponBack(member.wallet, used, { orderId, at }));
  const points = sumOf(back, (event) => (event.kind === 'coupon-uncharged' ? event.points : 0));
  const cause = { kind: 'refund', orderId, refundNo } as const;
  const unowed = earnPoints(programme, member, { points, cause, at });
  return [...back, ...(unowed.ok ? unowed.value : [])];
}

/** The coupon for coming back goes with the refund after which too little is kept for it. */
function giftBack(
  programme: Programme,
  member: Member,
  { purchase: { gave }, keptBeforeFen, keptAfterFen }: RefundPurchase,
): readonly MemberEvent[] {
  if (gave === undefined) return [];
  const { coupon, minPayFen } = gave;
  return keptBeforeFen >= minPayFen && keptAfterFen < minPayFen
    ? takeCouponBack(programme, member, coupon)
    : [];
}
