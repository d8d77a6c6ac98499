/**
 * A gap triangle (间隔三角): of the members of one cohort, how many were there at age p and next at
 * age q, for all p below q up to `last`; column `last + 1` holds those not there again up to it.
 * Everybody is there at age 0. Days and weeks have a triangle each.
 */
export type Triangle = Readonly<{ last: number; cells: Int32Array }>;

/** Ages are counted in days or in weeks of seven days since day 0. */
export type Unit = 'day' | 'week';

export const LAST_DAY = 90;
const LAST_WEEK = 52;

/** The last age a triangle tells. */
export const lastOf = (unit: Unit): number => (unit === 'day' ? LAST_DAY : LAST_WEEK);

export const emptyTriangle = (last: number): Triangle => ({
  last,
  cells: new Int32Array((last + 1) * (last + 2)),
});

/** Where the cell of a gap is; `q` above `last` is not there again. */
export const cellAt = (last: number, p: number, q: number): number =>
  p * (last + 2) + Math.min(q, last + 1);

/** Members of the cohort. */
export const sizeOf = (triangle: Triangle): number => rowSum(triangle, 0);

function rowSum({ last, cells }: Triangle, p: number): number {
  let sum = 0;
  for (let q = p + 1; q <= last + 1; q += 1) sum += cells[cellAt(last, p, q)] ?? 0;
  return sum;
}

/** Members there at this age (M3): whose gap ends on it. */
export function thereAt({ last, cells }: Triangle, age: number): number {
  let sum = 0;
  for (let p = 0; p < age; p += 1) sum += cells[cellAt(last, p, age)] ?? 0;
  return sum;
}

/** Members there at some age from `from` to `to` (M4, M5): all but those whose one gap leaps over it. */
export function thereWithin(triangle: Triangle, from: number, to: number): number {
  const { last, cells } = triangle;
  let leapt = 0;
  for (let p = 0; p < from; p += 1) {
    for (let q = to + 1; q <= last + 1; q += 1) leapt += cells[cellAt(last, p, q)] ?? 0;
  }
  return sizeOf(triangle) - leapt;
}
