import { sumOf } from '@shared/domain/kernel/sum';
import type { TillPurchase } from './queue/model';

/** How much of what is on the counter is of one category (按类别), in fen. */
export type Part = Readonly<{ category: string; amountFen: number }>;

/** The parts that staff have told apart, the latest first; whatever they leave is of no category. */
export type Split = readonly Part[];

/** The parts as far as the whole reaches, the first ones first. */
export function fitted(split: Split, wholeFen: number): Split {
  let left = wholeFen;
  return split.flatMap(({ category, amountFen }) => {
    const fits = Math.min(amountFen, left);
    left -= fits;
    return fits > 0 ? [{ category, amountFen: fits }] : [];
  });
}

/** Whether the whole has become less than what was told apart. */
export const isLowered = (split: Split, wholeFen: number): boolean =>
  sumOf(split, ({ amountFen }) => amountFen) > wholeFen;

/** The split with this much of a category; where the whole is too little, the others give way. */
export const divided = (split: Split, part: Part, wholeFen: number): Split =>
  fitted([part, ...undivided(split, part.category)], wholeFen);

/** The split without a category. */
export const undivided = (split: Split, category: string): Split =>
  split.filter((part) => part.category !== category);

/** How much is told apart of a category, in fen. */
export const partOf = (split: Split, category: string): number =>
  split.find((part) => part.category === category)?.amountFen ?? 0;

/** What is on the counter as it is sent: a line for each part, and one for the rest. */
export function linesOf(wholeFen: number, split: Split = []): TillPurchase['lines'] {
  const parts = fitted(split, wholeFen);
  const restFen = wholeFen - sumOf(parts, ({ amountFen }) => amountFen);
  return restFen > 0 ? [...parts, { category: null, amountFen: restFen }] : parts;
}
