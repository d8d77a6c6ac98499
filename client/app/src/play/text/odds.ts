import type { Language } from '@/store/settings';
import { figure } from '@/text/figures';
import { wordsIn } from '@/text/words';
import { lotteryWords } from './lottery';

/** Ten-thousandths of a percent. */
const finest = 1_000_000;

/** `0.5%`; where it does not come out even, as near as it can be said. */
export function percentLine(chances: number, outOf: number, language: Language): string {
  const { about, below } = wordsIn(lotteryWords, language);
  const parts = (chances * finest) / outOf;
  if (Number.isInteger(parts)) return `${parts / 10_000}%`;
  if (parts < 1) return below('0.0001%');
  const percent = parts / 10_000;
  return about(`${Number(percent.toFixed(percent < 1 ? 4 : 2))}%`);
}

/** `5/1,000`, which is exact. */
export const fractionLine = (chances: number, outOf: number): string =>
  `${figure(chances)}/${figure(outOf)}`;
