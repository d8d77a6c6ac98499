import {
  type RfmMarks,
  ENOUGH_BUYERS,
  buyingOf,
  marksOf,
  rfmScore,
} from '../../../shared/domain/behaviour';
import { type Day, addDays } from '../../../shared/domain/kernel/day';
import { type Result, accept, refuse } from '../../../shared/domain/kernel/result';
import type { Member } from '../../../shared/domain/members';
import { daysIn } from '../../../shared/domain/presence';
import type { Programme } from '../../../shared/domain/programme';
import { stageNow } from '../../../shared/domain/segments';
import { type Reading, readOn, readingOf, under } from '../readings/reading';
import { awayDaysBy, curvesOf } from '../retention/curves';

/** Windows in which visit days are counted. */
export const windows = [30, 90, 365] as const;

const nameOf = (asOf: Day): string => `behaviour:${asOf}`;

/** What everybody is and did as of a closed day: stage, visit days in each window, and what scores rest on. */
export async function behaviourOn(asOf: Day, programme: Programme): Promise<Reading> {
  const known = await readingOf(nameOf(asOf));
  if (known?.done === true) return known;
  const { behaviour, lapse } = programme;
  const awayDays = awayDaysBy(await curvesOf(asOf), lapse);
  const lines = { asOf, awayDays, behaviour, newDays: 1, marks: null };
  return readOn(nameOf(asOf), {
    reads: ['enrolledOn', 'presence', 'daySpending', 'streak', 'claims', 'occasions'],
    counts: (member) =>
      member.enrolledOn > asOf
        ? []
        : [
            `stage:${stageNow(member, lines)}`,
            ...frequencies(member, asOf),
            ...scored(member, asOf).flatMap((buying) => [
              `recency:${buying.recency}`,
              `frequency:${buying.frequency}`,
              `money:${buying.money}`,
            ]),
          ],
  });
}

const frequencies = ({ presence }: Pick<Member, 'presence'>, asOf: Day): readonly string[] => {
  const days = daysIn(presence.days.visit).filter((day) => day <= asOf);
  return windows.map((within) => {
    const from = addDays(asOf, 1 - within);
    return `visits-${within}:${days.filter((day) => day >= from).length}`;
  });
};

const scored = ({ presence, daySpending }: Pick<Member, 'presence' | 'daySpending'>, asOf: Day) => {
  const buying = buyingOf({ purchases: presence.days.purchase, daySpending }, asOf);
  return buying === null ? [] : [buying];
};

type NoMarks =
  | Readonly<{ code: 'not-read-yet'; on: Day }>
  | Readonly<{ code: 'too-few-buyers'; least: number; found: number }>;

/** The marks of a day, or why there are none. */
export const marksOn = async (asOf: Day): Promise<Result<RfmMarks, NoMarks>> =>
  marksIn(await readingOf(nameOf(asOf)), asOf);

/** The marks that a reading gives, where it is done and there are enough buyers for fifths. */
export function marksIn(reading: Reading | null, asOf: Day): Result<RfmMarks, NoMarks> {
  if (reading?.done !== true) return refuse({ code: 'not-read-yet', on: asOf });
  const [recency, frequency, money] = (['recency', 'frequency', 'money'] as const).map((name) =>
    numbered(under(reading.tallies, name)),
  ) as [Numbered, Numbered, Numbered];
  const found = [...recency.values()].reduce((sum, members) => sum + members, 0);
  if (found < ENOUGH_BUYERS) {
    return refuse({ code: 'too-few-buyers', least: ENOUGH_BUYERS, found });
  }
  return accept({
    ...{ recency: marksOf(recency), frequency: marksOf(frequency) },
    money: marksOf(money),
  });
}

type Numbered = ReadonlyMap<number, number>;

const numbered = (tallies: ReadonlyMap<string, number>): Numbered =>
  new Map([...tallies].map(([value, members]) => [Number(value), members]));

/** How many buyers have each score as of a closed day. */
export const scoresOn = (asOf: Day, marks: RfmMarks): Promise<Reading> =>
  readOn(`rfm:${asOf}`, {
    reads: ['enrolledOn', 'presence', 'daySpending'],
    counts: (member) =>
      member.enrolledOn > asOf
        ? []
        : scored(member, asOf).map((buying) => {
            const { r, f, m } = rfmScore(buying, marks);
            return `score:${r}-${f}-${m}`;
          }),
  });
