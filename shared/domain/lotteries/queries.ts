import { type Day, addDays, startOf } from '../kernel/day';
import { type Instant, MINUTE } from '../kernel/instant';
import type { StockItem } from '../stock';
import type { DrawCount, LotteryTerms, Prize } from './model';

/** Servers' clocks differ by minutes: no draw is decided any more when the seed is shown. */
const REVEALED_AFTER = 10 * MINUTE;

/** When the seed of a lottery is revealed: ten minutes after its last day. */
export const revealsAt = ({ to }: Pick<LotteryTerms, 'to'>): Instant =>
  startOf(addDays(to, 1)) + REVEALED_AFTER;

/** A member's draws so far, in all and today, and what the next one costs. */
export type DrawsLeft = Readonly<{
  draws: number;
  leftToday: number;
  freeToday: number;
  nextCostsPoints: number;
}>;

export function drawsLeft(
  { id, caps, freePerDay, costPoints }: LotteryTerms,
  counts: readonly DrawCount[],
  today: Day,
): DrawsLeft {
  const count = counts.find(({ lottery }) => lottery === id);
  const draws = count?.draws ?? 0;
  const drawnToday = count?.on === today ? count.today : 0;
  const leftToday = Math.max(0, Math.min(caps.perDay - drawnToday, caps.perMember - draws));
  const freeToday = Math.min(leftToday, Math.max(0, freePerDay - drawnToday));
  return { draws, leftToday, freeToday, nextCostsPoints: freeToday > 0 ? 0 : costPoints };
}

/** A limited prize as the stock knows it. */
export const prizeItem = (lottery: string, { id }: Pick<Prize, 'id'>): string =>
  `lottery:${lottery}:${id}`;

/** Everything of a lottery that there is only so much of. */
export const limitedPrizes = ({ id, prizes }: LotteryTerms): readonly StockItem[] =>
  prizes.flatMap((prize) =>
    prize.stock === null
      ? []
      : [{ item: prizeItem(id, prize), name: prize.name, total: prize.stock }],
  );
