import { monthOf } from '../kernel/day';
import { monthsBetween } from '../kernel/month';
import type { Spending, SpendingMoved, ValueMove } from './model';

/**
 * What an entry changes in the value of cohorts: the share of the spending before is taken out, that of
 * the spending after put in. One way for a purchase, a late one, a moved day 0, a refund, a merge.
 */
export const valueMoves = ({ before, after }: SpendingMoved): readonly ValueMove[] => [
  ...shareOf(before, -1),
  ...shareOf(after, 1),
];

function shareOf(spending: Spending | null, by: number): readonly ValueMove[] {
  if (spending === null) return [];
  const { cohort, fen } = spending;
  return [
    { cohort, age: null, by },
    ...Object.entries(fen).map(([month, paid]) => ({
      cohort,
      age: monthsBetween(monthOf(cohort), month),
      by: by * paid,
    })),
  ];
}
