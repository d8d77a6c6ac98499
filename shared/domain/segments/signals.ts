import { type Signals } from '../behaviour';
import { type Day, addDays } from '../kernel/day';
import { daysIn } from '../presence';
import type { Segmented } from './model';

/** What of a member speaks for a purchase. */
export type Signalling = Pick<Segmented, 'presence' | 'streak' | 'claims' | 'occasions'>;

/** The days on which a member did something that speaks for a purchase. */
export const signalsOf = ({ presence, streak, claims, occasions }: Signalling): Signals => ({
  visit: daysIn(presence.days.visit),
  open: daysIn(presence.days.open),
  'check-in': streak.runs.flatMap(({ from, to }) => daysFrom(from, to)),
  claim: Object.values(claims).map(({ on }) => on),
  'sign-up': occasions.filter(({ state }) => state !== 'cancelled').map(({ on }) => on),
});

function daysFrom(from: Day, to: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
