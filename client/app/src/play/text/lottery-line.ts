import type { Day } from '@shared/domain/kernel/day';
import type { ScreenRefusal } from '@/api/answer';
import { dayIn, figure } from '@/text/figures';
import { explain } from '@/text/refusals';
import type { Reading } from '@/text/use-reading';
import { wordsIn } from '@/text/words';
import { dayOf } from '@shared/domain/kernel/day';
import type { Lottery } from '../store/lotteries';
import { lotteryWords } from './lottery';

export type State = 'running' | 'coming' | 'ended';

/** Whether a lottery is drawn today, later, or no more. */
export function stateOf({ from, to }: Pick<Lottery, 'from' | 'to'>, today: Day): State {
  if (today < from) return 'coming';
  return today > to ? 'ended' : 'running';
}

const order: readonly State[] = ['running', 'coming', 'ended'];

/** Those on now first, then those to come, then those that are over, the latest first. */
export const byState = (lotteries: readonly Lottery[], today: Day): readonly Lottery[] =>
  order.flatMap((state) => {
    const those = lotteries.filter((lottery) => stateOf(lottery, today) === state);
    return state === 'ended' ? [...those].sort((a, b) => (a.to < b.to ? 1 : -1)) : those;
  });

/** `进行中`, `12 月 1 日开始`, `结束了`. */
export function stateLine(lottery: Lottery, { language, at }: Reading): string {
  const say = wordsIn(lotteryWords, language);
  const state = stateOf(lottery, dayOf(at));
  return state === 'coming' ? say.coming(dayIn(language, lottery.from, dayOf(at))) : say[state];
}

/** From which day to which. */
export const datesLine = (
  { from, to }: Pick<Lottery, 'from' | 'to'>,
  { language, at }: Reading,
): string =>
  wordsIn(lotteryWords, language).dates(
    dayIn(language, from, dayOf(at)),
    dayIn(language, to, dayOf(at)),
  );

/** What a draw costs. */
export function priceLine({ costPoints, freePerDay }: Lottery, { language }: Reading): string {
  const say = wordsIn(lotteryWords, language);
  if (costPoints === 0) return say.free;
  const points = figure(costPoints);
  return freePerDay === 0 ? say.price(points) : say.freeFirst(freePerDay, points);
}

/** How many draws are left today, and how many of them free. */
export function leftLine({ mine, costPoints }: Lottery, { language }: Reading): string {
  const say = wordsIn(lotteryWords, language);
  const { leftToday, freeToday } = mine;
  return costPoints > 0 && freeToday > 0
    ? say.leftFree(leftToday, freeToday)
    : say.leftToday(leftToday);
}

/** Why the member cannot draw in it now, or null. */
export function whyNotLine({ mine: { whyNot } }: Lottery, { language }: Reading): string | null {
  // The door says in its refusal's own words why one cannot draw.
  return whyNot === null ? null : explain(whyNot as ScreenRefusal, language);
}
