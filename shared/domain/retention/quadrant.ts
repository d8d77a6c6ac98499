import { type Day, addDays, daysBetween } from '../kernel/day';
import { type Band, type DaySet, bandNow, daysIn, setOf } from '../presence';

/**
 * The four quadrants (四象限) of all members: newcomers who have not come back (新客激活) and who have
 * (新客留存), and older members who come (老客活跃) and who are lapsing or gone (流失召回).
 */
export const quadrants = [
  'new-activation',
  'new-retention',
  'old-activation',
  'lost-recall',
] as const;

export type Quadrant = (typeof quadrants)[number];

/** What draws the lines between the quadrants. */
export type QuadrantTerms = Readonly<{
  asOf: Day;
  /** New for so many days from the first visit, or from joining without one. */
  newDays: number;
  /** Lapsing from so many days away, by band. */
  awayDays: Readonly<Record<Band, number>>;
}>;

type Seen = Readonly<{ enrolledOn: Day; visits: DaySet | null }>;

/** The one quadrant that a member is in as of a closed day, by the visits up to it. */
export function quadrantOf({ enrolledOn, visits }: Seen, terms: QuadrantTerms): Quadrant {
  const until = setOf(daysIn(visits).filter((day) => day <= terms.asOf));
  const isNew = (until?.from ?? enrolledOn) >= newFrom(terms);
  if (isNew) return until !== null && bandNow(until) > 0 ? 'new-retention' : 'new-activation';
  return until !== null && stillComes(until, terms) ? 'old-activation' : 'lost-recall';
}

function stillComes(visits: DaySet, { asOf, awayDays }: QuadrantTerms): boolean {
  const last = daysIn(visits).at(-1) ?? visits.from;
  return daysBetween(last, asOf) < awayDays[bandNow(visits)];
}

/** The earliest day with which somebody is new. */
export const newFrom = ({ asOf, newDays }: Pick<QuadrantTerms, 'asOf' | 'newDays'>): Day =>
  addDays(asOf, 1 - newDays);
