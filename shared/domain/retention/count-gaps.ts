import type { Gaps, Unit } from './triangle';

type Counting = Readonly<{
  unit: Unit;
  /** From day 0 to the day that the ages are counted from. */
  shift?: number;
  /** How many of the ages count; all of them if it is left out. */
  count?: number;
}>;

/** Counts one member's gaps between ascending ages in days, from age 0 on, where everybody is. */
export function countGaps(
  { last, cells }: Gaps,
  ages: ArrayLike<number>,
  { unit, shift = 0, count = ages.length }: Counting,
): void {
  const columns = last + 2;
  let p = 0;
  for (let i = 0; i < count; i += 1) {
    const days = (ages[i] ?? 0) + shift;
    const q = unit === 'day' ? days : Math.floor(days / 7);
    if (q > last) break;
    if (q <= p) continue;
    one(cells, p * columns + q);
    p = q;
  }
  one(cells, p * columns + last + 1);
}

function one(cells: Int32Array, cell: number): void {
  cells[cell] = (cells[cell] ?? 0) + 1;
}
