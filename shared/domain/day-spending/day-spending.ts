import { type Day, addDays } from '../kernel/day';
import type { PurchaseEvent } from '../purchases';

/**
 * What a member paid and was not refunded (净消费), in fen, by the day of the purchase: of the latest
 * purchase day and so many days before it. A day on which nothing is left is none.
 */
export type DaySpending = Readonly<Record<Day, number>>;

export const noDaySpending: DaySpending = {};

/** Days that are remembered: a year, and as long as the closed day that is asked about may lie back. */
const REMEMBERED_DAYS = 400;

/** A refund takes from the day of its purchase, not from its own. */
export function evolve(spending: DaySpending, event: PurchaseEvent): DaySpending {
  const [on, fen] =
    event.kind === 'purchase-recorded'
      ? [event.on, event.payFen]
      : [event.purchasedOn, -event.refundFen];
  const { [on]: known = 0, ...others } = spending;
  // A refund of what is forgotten takes nothing from anything.
  if (fen < 0 && !(on in spending)) return spending;
  const left = known + fen;
  return forget(left === 0 ? others : { ...others, [on]: left });
}

function forget(spending: DaySpending): DaySpending {
  const days = Object.keys(spending).sort();
  const latest = days.at(-1);
  if (latest === undefined) return spending;
  const from = addDays(latest, 1 - REMEMBERED_DAYS);
  if ((days[0] ?? from) >= from) return spending;
  return Object.fromEntries(Object.entries(spending).filter(([day]) => day >= from));
}

/** What was spent from one day to another, both included, in fen. */
export function spentFen(
  spending: DaySpending,
  { from, to }: Readonly<{ from: Day; to: Day }>,
): number {
  let sum = 0;
  for (const [day, fen] of Object.entries(spending)) if (day >= from && day <= to) sum += fen;
  return sum;
}
