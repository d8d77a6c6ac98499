import { sumOf } from '../kernel/sum';
import type { Day } from '../kernel/day';
import type { Purchases } from './model';

/** Points that purchases of a day have earned and kept; a day long past counts as none. */
export const pointsEarnedOn = ({ recent }: Purchases, on: Day): number =>
  sumOf(recent, (day) => (day.on === on ? day.points : 0));
