import { type Day, daysBetween } from '../kernel/day';
import { type Band, type DaySet, bandNow, daysIn, setOf } from '../presence';
import { type Signals, intentionOf } from './intention';
import type { BehaviourTerms, Stage } from './model';

export type StageTerms = BehaviourTerms
  & Readonly<{
    asOf: Day;
    /** Lapsing from so many days away, by band. */
    awayDays: Readonly<Record<Band, number>>;
  }>;

type Seen = Readonly<{ visits: DaySet | null; purchases: DaySet | null; signals: Signals }>;

/**
 * The one stage a member is in as of a closed day. Without a purchase: the intention. With one: lost or at
 * risk by how long the member's own rhythm has been silent; else regular from so many purchase days, growing
 * from two, and after the first one either just bought or in the time for the second.
 */
export function stageOf({ visits, purchases, signals }: Seen, terms: StageTerms): Stage {
  const { asOf, intention } = terms;
  const bought = daysIn(purchases).filter((day) => day <= asOf);
  if (bought.length > 0) return stageAfter(bought, visits ?? purchases, terms);
  return intentionOf(signals, intention, asOf).strong ? 'strong-intention' : 'weak-intention';
}

function stageAfter(bought: readonly Day[], visits: DaySet | null, terms: StageTerms): Stage {
  const { asOf } = terms;
  const [first = asOf] = bought;
  const { away, usual } = silence(visits, terms);
  if (away * 1000 >= usual * terms.lostPermille) return 'lost';
  if (away >= usual) return 'at-risk';
  if (bought.length > 1) return bought.length < terms.regularFrom ? 'growing' : 'regular';
  return daysBetween(first, asOf) < terms.secondFromDays ? 'first-purchase' : 'second-window';
}

/** Days since the last visit, and those from which the rhythm counts as lapsing. */
function silence(visits: DaySet | null, { asOf, awayDays }: StageTerms) {
  const until = setOf(daysIn(visits).filter((day) => day <= asOf));
  if (until === null) return { away: 0, usual: awayDays[0] };
  const last = daysIn(until).at(-1) ?? until.from;
  return { away: daysBetween(last, asOf), usual: awayDays[bandNow(until)] };
}
