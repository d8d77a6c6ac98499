import { type Day, dayOf } from '../kernel/day';
import { HOUR } from '../kernel/instant';
import { type Result, accept, refuse } from '../kernel/result';
import { growthOn } from '../growth';
import { decidePoints } from '../points';
import { type Programme, pointsExpireAt, pointsMatureAt } from '../programme';
import { type Quote, growthFor, pointsFor, quote } from '../quote';
import { decideVisit } from '../visits';
import { buyerOf } from './buyer';
import { useCode } from './code';
import { earnPoints } from './earn';
import type { MemberEvent, MemberRefusal, RecordPurchase, RefundPurchase } from './messages';
import type { Member } from './model';

type Decision = Result<readonly MemberEvent[], MemberRefusal>;

/** A purchase at the quoted price: visit, points and growth in one. */
export function recordPurchase(
  programme: Programme,
  member: Member,
  command: RecordPurchase,
): Decision {
  const on = dayOf(command.boughtAt);
  const priced = quote(programme.earn, buyerOf(programme, member, on), {
    basket: command.basket,
    at: command.boughtAt,
  });
  const refused = refusalOf(programme, command, priced);
  if (refused !== null) return refuse(refused);
  const used = useCode(member, command.code);
  if (!used.ok) return used;
  const earned = earnPoints(programme, member, {
    points: priced.points,
    cause: { kind: 'purchase', orderId: command.orderId },
    at: command.at,
  });
  if (!earned.ok) return earned;
  return accept([
    ...used.value,
    ...decideVisit(member.visits, { on, storeId: command.basket.storeId }),
    ...recorded(programme, member, { command, priced, on }),
    ...earned.value,
  ]);
}

function refusalOf(
  { limits }: Programme,
  { at, boughtAt, payFen }: RecordPurchase,
  priced: Quote,
): MemberRefusal | null {
  if (boughtAt > at) return { code: 'purchase-in-future' };
  if (at - boughtAt > limits.lateHours * HOUR) {
    return { code: 'purchase-too-late', lateHours: limits.lateHours };
  }
  if (priced.listFen > limits.purchaseFen) {
    return { code: 'amount-too-large', maxFen: limits.purchaseFen };
  }
  return priced.payFen === payFen ? null : { code: 'quote-changed', payFen: priced.payFen };
}

function recorded(
  programme: Programme,
  member: Member,
  { command, priced, on }: Readonly<{ command: RecordPurchase; priced: Quote; on: Day }>,
): readonly MemberEvent[] {
  const { orderId, basket, at } = command;
  const { listFen, payFen, points, growth, terms } = priced;
  const growthDay = on < member.tier.settledOn ? member.tier.settledOn : on;
  const recordedPurchase = {
    kind: 'purchase-recorded',
    orderId,
    storeId: basket.storeId,
    on,
    listFen,
    payFen,
    terms,
    points,
    growth,
    growthOn: growthDay,
    pointsExpireAt: pointsExpireAt(programme, dayOf(pointsMatureAt(programme, at))),
  } as const;
  return [recordedPurchase, ...growthEarned(growthDay, growth, orderId)];
}

const growthEarned = (on: Day, growth: number, orderId: string): readonly MemberEvent[] =>
  growth === 0 ? [] : [{ kind: 'growth-earned', on, growth, cause: { kind: 'purchase', orderId } }];

/**
 * Takes back what the refunded part earned: what all that was kept before would earn, less what is
 * still kept would. So any sequence of refunds ends where buying only the kept part would have.
 */
export function refundPurchase(
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
    },
    ...(reversed.ok ? reversed.value : []),
    ...(growth === 0 ? [] : [{ kind: 'growth-reversed', on: growthDay, growth, cause } as const]),
  ];
}
