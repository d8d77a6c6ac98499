import { type Day } from '../kernel/day';
import { type Problem, problem } from '../kernel/problem';
import type { LotteryTerms, SeedCommitment } from './model';

type Before = Readonly<{
  lotteries: readonly LotteryTerms[];
  seeds: readonly SeedCommitment[];
}>;

/**
 * What an edit may not do to lotteries that members can have seen: once one has begun, its odds,
 * prizes, price and days stay as they were told, and it stays until it is over; an id, and with it a
 * seed, serves once. `startsOn` is the day on which the edit comes into force.
 */
export function checkLotteryChanges(
  lotteries: readonly LotteryTerms[],
  before: Before,
  startsOn: Day,
): readonly Problem[] {
  const isPromised = (id: string) => before.seeds.some(({ lottery }) => lottery === id);
  const begun = before.lotteries.filter(({ id, from }) => from <= startsOn && isPromised(id));
  return [
    ...begun.flatMap(({ id, to }) =>
      problem(
        to >= startsOn && !lotteries.some((lottery) => lottery.id === id),
        'lotteries',
        `${id}-has-begun`,
      ),
    ),
    ...lotteries.flatMap((lottery, i) => {
      const known = before.lotteries.find(({ id }) => id === lottery.id);
      const changed = known !== undefined && promised(known) !== promised(lottery);
      return [
        ...problem(
          begun.some(({ id }) => id === lottery.id) && changed,
          `lotteries.${i}`,
          'has-begun',
        ),
        ...problem(
          known === undefined && isPromised(lottery.id),
          `lotteries.${i}.id`,
          'id-used-before',
        ),
      ];
    }),
  ];
}

/** What members were told and nobody may change: everything but the names. */
const promised = (lottery: LotteryTerms): string =>
  JSON.stringify(
    sorted({
      ...lottery,
      ...{ name: '', note: '' },
      prizes: lottery.prizes.map((prize) => ({ ...prize, name: '' })),
    }),
  );

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(parts.map(([key, part]) => [key, sorted(part)]));
};
