type Point = readonly number[];
type Corner = Readonly<{ at: Point; value: number }>;

const MOST_STEPS = 4000;

/**
 * Where a function of a few variables is least, from a start, by the simplex of Nelder and Mead (1965);
 * started once more from where it ended, because a simplex may flatten early.
 */
export function least(of: (at: Point) => number, start: Point, exact = 1e-9): Corner {
  const first = descend(of, start, exact);
  return descend(of, first.at, exact);
}

function descend(of: (at: Point) => number, start: Point, exact: number): Corner {
  const corner = (at: Point): Corner => ({ at, value: of(at) });
  let simplex = [start, ...start.map((_, i) => nudged(start, i))].map(corner);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    simplex.sort((a, b) => a.value - b.value);
    const [best, worst] = [simplex[0] as Corner, simplex.at(-1) as Corner];
    if (worst.value - best.value <= exact * (Math.abs(best.value) + exact)) break;
    const better = moved(corner, simplex);
    simplex =
      better === null
        ? simplex.map((each, i) => (i === 0 ? each : corner(between(best.at, each.at, 0.5))))
        : [...simplex.slice(0, -1), better];
  }
  return simplex.reduce((a, b) => (b.value < a.value ? b : a));
}

const nudged = (at: Point, i: number): Point => at.map((x, j) => (i === j ? x + 0.5 : x));

/** `from` and the way to `to`, times `share`. */
const between = (from: Point, to: Point, share: number): Point =>
  from.map((x, i) => x + share * ((to[i] ?? 0) - x));

/** The worst corner reflected, stretched or drawn in; null when none of these is better. */
function moved(corner: (at: Point) => Corner, simplex: readonly Corner[]): Corner | null {
  const rest = simplex.slice(0, -1);
  const [best, worst] = [rest[0] as Corner, simplex.at(-1) as Corner];
  const next = rest.at(-1) as Corner;
  const middle = worst.at.map(
    (_, i) => rest.reduce((sum, { at }) => sum + (at[i] ?? 0), 0) / rest.length,
  );
  const reflected = corner(between(middle, worst.at, -1));
  if (reflected.value < best.value) {
    const stretched = corner(between(middle, worst.at, -2));
    return stretched.value < reflected.value ? stretched : reflected;
  }
  if (reflected.value < next.value) return reflected;
  const inside = reflected.value < worst.value ? reflected : worst;
  const drawn = corner(between(middle, inside.at, 0.5));
  return drawn.value < inside.value ? drawn : null;
}
