import { shareOf } from '@shared/domain/kernel/share';
import { sumOf } from '@shared/domain/kernel/sum';
import type { TillPurchase } from './model';

/** What was paid for each line: the price spread over them in proportion, exactly, in whole fen. */
export function paidLines({ lines, payFen }: TillPurchase): TillPurchase['lines'] {
  const wholeFen = sumOf(lines, ({ amountFen }) => amountFen);
  let seen = 0;
  return lines.flatMap(({ category, amountFen }) => {
    const before = shareOf(payFen, seen, wholeFen);
    seen += amountFen;
    const paidFen = shareOf(payFen, seen, wholeFen) - before;
    return paidFen > 0 ? [{ category, amountFen: paidFen }] : [];
  });
}
