import { bandOf } from '../presence';
import type { Spell } from './model';

/** The times away of one member, from the numbers of the days it came, ascending. */
export function spellsOf(days: readonly number[]): readonly Spell[] {
  const [first = 0] = days;
  return days.map((began, repeats) => {
    const next = days[repeats + 1];
    const sinceFirst = began - first;
    return {
      ...{ began, repeats, sinceFirst },
      band: bandOf(repeats === 0 ? null : sinceFirst / repeats),
      gap: next === undefined ? null : next - began,
    };
  });
}
