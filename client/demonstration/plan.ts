import { addDays, type Day } from '../../shared/domain/kernel/day';
import type { Planned } from './act';
import { checkInPlan, drawPlan, refundPlan, until } from './habits';
import { lotteryBefore } from './lotteries';
import { purchasePlan } from './purchases';
import type { SampleRow } from './sample';

/** Acts of one minute: side by side for different customers, in order for the same one. */
export type Moment = Readonly<{ minute: number; acts: readonly Planned[] }>;
export type DayPlan = Readonly<{ day: Day; moments: readonly Moment[] }>;

function grouped<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(item);
  }
  return groups;
}

const momentsOf = (acts: readonly Planned[]): readonly Moment[] =>
  [...grouped(acts, ({ minute }) => minute)]
    .map(([minute, own]) => ({ minute, acts: own }))
    .sort((a, b) => a.minute - b.minute);

function daysFrom(first: Day, last: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The whole story, every day from the first purchase to `lastDay`, the quiet ones too. */
export function planDays(rows: readonly SampleRow[], lastDay: Day): readonly DayPlan[] {
  const purchases = purchasePlan(rows);
  const acts = [
    ...purchases,
    ...checkInPlan(purchases),
    ...drawPlan(purchases, lotteryBefore(lastDay)),
    ...refundPlan(purchases),
  ].filter(until(lastDay));
  const byDay = grouped(acts, ({ day }) => day);
  const first = [...byDay.keys()].reduce((a, b) => (a < b ? a : b), lastDay);
  return daysFrom(first, lastDay).map((day) => ({ day, moments: momentsOf(byDay.get(day) ?? []) }));
}

/** One customer's acts after another, all customers side by side. */
export const byCustomer = ({ acts }: Moment): readonly (readonly Planned[])[] => [
  ...grouped(acts, ({ customer }) => customer.openid).values(),
];
