import { type Day, dayOf } from '../kernel/day';
import { HOUR } from '../kernel/instant';
import { type Result, accept, refuse } from '../kernel/result';
import { type UsedCoupon, redeemCoupon, worthOf } from '../coupons';
import { type Programme, pointsExpireAt, pointsMatureAt } from '../programme';
import { type Basket, type Quote, quoteChosen } from '../quote';
import { decideVisit } from '../visits';
import { buyerOf } from './buyer';
import { useCode } from './code';
import { earnPoints } from './earn';
import { evolve } from './evolve';
import type { MemberEvent, MemberRefusal, RecordPurchase } from './messages';
import type { Member } from './model';
import { repeatGift } from './repeat-gift';

type Decision = Result<readonly MemberEvent[], MemberRefusal>;

/** A purchase at the quoted price: visit, points and growth in one. */
export function recordPurchase(
  programme: Programme,
  member: Member,
  command: RecordPurchase,
): Decision {
  const { orderId, basket } = command;
  const { storeId } = basket;
  const on = dayOf(command.boughtAt);
  const chosen = command.coupons ?? [];
  const asked = { basket, at: command.boughtAt, chosen };
  const quoted = quoteChosen(programme.earn, buyerOf(programme, member, on), asked);
  if (!quoted.ok) return quoted;
  const priced = quoted.value;
  const refused = refusalOf(programme, command, priced);
  if (refused !== null) return refuse(refused);
  const used = useCode(member, command.code);
  if (!used.ok) return used;
  const earned = earnPoints(programme, member, {
    points: priced.points,
    cause: { kind: 'purchase', orderId },
    at: command.at,
  });
  if (!earned.ok) return earned;
  const before = [
    ...used.value,
    ...decideVisit(member.visits, { on, storeId }),
    ...usedCoupons(member, priced).map(({ coupon, costFen }) =>
      redeemCoupon(coupon, { costFen, storeId, orderId, at: command.at }),
    ),
  ];
  const bought = { orderId, on, payFen: priced.payFen, at: command.at };
  const again = repeatGift(programme, before.reduce(evolve, member), bought);
  return accept([
    ...before,
    ...recorded(programme, member, { command, priced, on, again }),
    ...earned.value,
    ...(again?.events ?? []),
  ]);
}

/** The coupons of a quote with what each cost: what it took off, or what its goods are worth. */
const usedCoupons = ({ wallet }: Member, { coupons }: Quote): readonly UsedCoupon[] =>
  coupons.flatMap(({ coupon: id, amountFen }) =>
    wallet.live
      .filter((coupon) => coupon.id === id)
      .map((coupon) => ({ coupon, costFen: amountFen + worthOf(coupon) })),
  );

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

type Recorded = Readonly<{
  command: RecordPurchase;
  priced: Quote;
  on: Day;
  again: ReturnType<typeof repeatGift>;
}>;

function recorded(
  programme: Programme,
  member: Member,
  { command, priced, on, again }: Recorded,
): readonly MemberEvent[] {
  const { orderId, basket, at } = command;
  const { listFen, payFen, points, growth, terms } = priced;
  const used = usedCoupons(member, priced);
  const growthDay = on < member.tier.settledOn ? member.tier.settledOn : on;
  const recordedPurchase = {
    kind: 'purchase-recorded',
    orderId,
    storeId: basket.storeId,
    ...categoriesOf(basket),
    on,
    listFen,
    payFen,
    terms,
    points,
    growth,
    growthOn: growthDay,
    pointsExpireAt: pointsExpireAt(programme, dayOf(pointsMatureAt(programme, at))),
    ...(used.length === 0 ? {} : { coupons: used }),
    ...(again === null ? {} : { gave: again.gave }),
  } as const;
  return [recordedPurchase, ...growthEarned(growthDay, growth, orderId)];
}

function categoriesOf({ lines }: Basket): Readonly<{ categories?: readonly string[] }> {
  const named = lines.flatMap(({ category }) => (category === null ? [] : [category]));
  return named.length === 0 ? {} : { categories: [...new Set(named)] };
}

const growthEarned = (on: Day, growth: number, orderId: string): readonly MemberEvent[] =>
  growth === 0 ? [] : [{ kind: 'growth-earned', on, growth, cause: { kind: 'purchase', orderId } }];
