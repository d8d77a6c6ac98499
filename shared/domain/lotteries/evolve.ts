import type { DrawCount, LotteryEvent } from './model';

/** Counts the draw, and forgets lotteries that are over. */
export function evolve(
  counts: readonly DrawCount[],
  { lottery, until, on, draw }: LotteryEvent,
): readonly DrawCount[] {
  const before = counts.find((count) => count.lottery === lottery);
  const today = (before?.on === on ? before.today : 0) + 1;
  return [
    ...counts.filter((count) => count !== before && count.until >= on),
    { lottery, until, draws: draw, on, today },
  ];
}
