import { monthOf } from '../kernel/day';
import { type Month, monthsFrom } from '../kernel/month';
import { shareOf } from '../kernel/share';
import { type BookDay, type Movement, noMovement } from './model';

/**
 * One month of the roll-forward (积分变动表): `opening + earned − redeemed − expired − reversed +
 * adjusted = closing`, to the point. Opening and closing count debt against what members hold.
 */
export type BookMonth = Readonly<{
  month: Month;
  opening: number;
  earned: number;
  redeemed: number;
  expired: number;
  reversed: number;
  adjusted: number;
  closing: number;
  /** What the closing is made of: `available + pending − debt`. */
  available: number;
  pending: number;
  debt: number;
  /** Points the shop still owes its members (积分负债); what members owe is not set off against it. */
  liability: Readonly<{ points: number; fen: number }>;
}>;

/** The roll-forward of each month from one to another, from all days there are up to the last. */
export function rollForward(
  days: readonly BookDay[],
  { from, to, fenPer100Points }: Readonly<{ from: Month; to: Month; fenPer100Points: number }>,
): readonly BookMonth[] {
  const before = days.filter(({ day }) => monthOf(day) < from).map(({ moved }) => moved);
  let sofar = before.reduce(plus, noMovement);
  return monthsFrom(from, to).map((month) => {
    const during = days.filter(({ day }) => monthOf(day) === month).map(({ moved }) => moved);
    const moved = during.reduce(plus, noMovement);
    const opening = netOf(sofar);
    sofar = plus(sofar, moved);
    return { month, opening, ...flow(moved), ...standing(sofar, fenPer100Points) };
  });
}

const flow = ({ earned, redeemed, expired, reversed, adjusted }: Movement) => ({
  earned,
  redeemed,
  expired,
  reversed,
  adjusted,
});

function standing(sofar: Movement, fenPer100Points: number) {
  const { pending, debt } = sofar;
  const closing = netOf(sofar);
  const points = closing + debt;
  const liability = { points, fen: shareOf(points, fenPer100Points, 100) };
  return { closing, available: points - pending, pending, debt, liability };
}

const netOf = ({ earned, redeemed, expired, reversed, adjusted }: Movement): number =>
  earned - redeemed - expired - reversed + adjusted;

const plus = (a: Movement, b: Movement): Movement => ({
  earned: a.earned + b.earned,
  redeemed: a.redeemed + b.redeemed,
  expired: a.expired + b.expired,
  reversed: a.reversed + b.reversed,
  adjusted: a.adjusted + b.adjusted,
  pending: a.pending + b.pending,
  debt: a.debt + b.debt,
});

/** What all members hold less what they owe, at the end of the days. */
export function held(days: readonly Pick<BookDay, 'moved'>[]) {
  const moved = days.map((day) => day.moved).reduce(plus, noMovement);
  const { pending, debt } = moved;
  return { net: netOf(moved), pending, debt };
}
