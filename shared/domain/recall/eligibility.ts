import { type Day, addDays, daysBetween } from '../kernel/day';
import { type Band, type DaySet, bandNow, daysIn, setOf } from '../presence';

/**
 * One condition of recall with what was found and what is needed. `changesOn` is the day on which it would
 * come out otherwise if the member stayed away; null when staying away changes nothing.
 */
export type Condition = Readonly<{
  rule: 'came-before' | 'away-long-enough';
  found: number;
  needed: number;
  passes: boolean;
  changesOn: Day | null;
}>;

/** Whether a member may be called back, by every condition. */
export type Eligibility = Readonly<{
  eligible: boolean;
  band: Band | null;
  lastOn: Day | null;
  conditions: readonly Condition[];
}>;

type Asked = Readonly<{ asOf: Day; awayDays: Readonly<Record<Band, number>> }>;

/** The eligibility for recall (召回资格) as of a closed day, by the visits up to it. */
export function eligibility(visits: DaySet | null, { asOf, awayDays }: Asked): Eligibility {
  const days = daysIn(visits).filter((day) => day <= asOf);
  const until = setOf(days);
  const came = condition('came-before', { found: days.length, needed: 1, changesOn: null });
  if (until === null) return { eligible: false, band: null, lastOn: null, conditions: [came] };
  const band = bandNow(until);
  const lastOn = days.at(-1) ?? until.from;
  const needed = awayDays[band];
  const found = daysBetween(lastOn, asOf);
  const changesOn = found < needed ? addDays(lastOn, needed) : null;
  const away = condition('away-long-enough', { found, needed, changesOn });
  return { eligible: away.passes, band, lastOn, conditions: [came, away] };
}

const condition = (
  rule: Condition['rule'],
  { found, needed, changesOn }: Pick<Condition, 'found' | 'needed' | 'changesOn'>,
): Condition => ({ rule, found, needed, passes: found >= needed, changesOn });
