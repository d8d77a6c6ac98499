import { type DaySpending, spentFen } from '../day-spending';
import { type Day, addDays, daysBetween } from '../kernel/day';
import { type DaySet, daysIn } from '../presence';

/** Days that count for the scores, the closed day included. */
export const RFM_DAYS = 365;

/** Buyers that fifths have to rest on. */
export const ENOUGH_BUYERS = 100;

/** What a buyer of the last 365 days is scored by: days since the last purchase, purchase days, fen kept. */
export type Buying = Readonly<{ recency: number; frequency: number; money: number }>;

/** Null for who bought nothing in that time: such a member has no score. */
export function buyingOf(
  { purchases, daySpending }: Readonly<{ purchases: DaySet | null; daySpending: DaySpending }>,
  asOf: Day,
): Buying | null {
  const from = addDays(asOf, 1 - RFM_DAYS);
  const days = daysIn(purchases).filter((day) => day >= from && day <= asOf);
  const last = days.at(-1);
  if (last === undefined) return null;
  const money = spentFen(daySpending, { from, to: asOf });
  return { recency: daysBetween(last, asOf), frequency: days.length, money };
}

/** The four values that divide the shop's own buyers into fifths. */
export type Marks = readonly number[];

/**
 * A mark is the smallest value that at least one, two, three or four fifths of the buyers do not exceed
 * (Hyndman and Fan 1996, definition 1).
 */
export function marksOf(buyers: ReadonlyMap<number, number>): Marks {
  const values = [...buyers].sort(([a], [b]) => a - b);
  const all = values.reduce((sum, [, members]) => sum + members, 0);
  return [1, 2, 3, 4].map((fifths) => {
    let sum = 0;
    for (const [value, members] of values) {
      sum += members;
      if (sum * 5 >= all * fifths) return value;
    }
    return 0;
  });
}

export type RfmMarks = Readonly<{ recency: Marks; frequency: Marks; money: Marks }>;

/** Scores from 1 to 5, 5 for the latest, the most often and the most spent. */
export type RfmScore = Readonly<{ r: number; f: number; m: number }>;

/**
 * One more than the marks a value exceeds. Equal values share a score, so where many are alike the fifths
 * are uneven, and a score may be nobody's.
 */
export const rfmScore = ({ recency, frequency, money }: Buying, marks: RfmMarks): RfmScore => ({
  r: 5 - exceeded(recency, marks.recency),
  f: 1 + exceeded(frequency, marks.frequency),
  m: 1 + exceeded(money, marks.money),
});

const exceeded = (value: number, marks: Marks): number =>
  marks.filter((mark) => value > mark).length;
