/** Ages are counted in days or in weeks of seven days since day 0. */
export type Unit = 'day' | 'week';

export const units: readonly Unit[] = ['day', 'week'];

export const LAST_DAY = 90;
export const LAST_WEEK = 52;

/** The last age a triangle tells. */
export const lastOf = (unit: Unit): number => (unit === 'day' ? LAST_DAY : LAST_WEEK);

/**
 * A gap triangle (间隔三角): of the members of one cohort, how many were there at age p and next at
 * age q, for all p below q up to `last`; column `last + 1` holds those not there again up to it.
 * Everybody is there at age 0. Days and weeks have a triangle each. This is the form for counting.
 */
export type Gaps = Readonly<{ last: number; cells: Int32Array }>;

export const noGaps = (unit: Unit): Gaps => {
  const last = lastOf(unit);
  return { last, cells: new Int32Array((last + 1) * (last + 2)) };
};

/** Where the cell of a gap is; null, or a `q` above `last`, is not there again. */
export const cellAt = (last: number, p: number, q: number | null): number =>
  p * (last + 2) + Math.min(q ?? last + 1, last + 1);

/**
 * The triangle for reading, where any figure is at most two cells: at p and q, the members whose one
 * gap leaps from age p or earlier to age q or later.
 */
export type Triangle = Readonly<{ last: number; leapt: Int32Array }>;

/** Sums up what was counted, in its place: the gaps are used up. */
export function triangleOf({ last, cells }: Gaps): Triangle {
  const columns = last + 2;
  for (let p = 0; p <= last; p += 1) {
    const end = p * columns + p;
    for (let at = (p + 1) * columns - 1, later = 0; at > end; at -= 1) {
      later = (later + (cells[at] ?? 0)) | 0;
      cells[at] = p === 0 ? later : (later + (cells[at - columns] ?? 0)) | 0;
    }
  }
  return { last, leapt: cells };
}

/** Members of the cohort: everybody's first gap begins at age 0. */
export const sizeOf = ({ leapt }: Triangle): number => leapt[1] ?? 0;

/** Members there at some age from `from` to `to` (M3, M4, M5): all but those whose one gap leaps over it. */
export const thereWithin = (triangle: Triangle, from: number, to: number): number =>
  sizeOf(triangle) - (triangle.leapt[cellAt(triangle.last, from - 1, to + 1)] ?? 0);
