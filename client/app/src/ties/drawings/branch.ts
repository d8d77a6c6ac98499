/** The box it is drawn in. */
const [width, height] = [360, 260] as const;

const root = { x: width / 2, y: height - 6 };
const leavesOnAStem = 12;
const mostStems = 11;
const widest = 62;
const tallest = 204;

type Point = Readonly<{ x: number; y: number }>;

/** Degrees from straight up, to the right. */
const towards = ({ x, y }: Point, degrees: number, far: number): Point => {
  const turn = (degrees * Math.PI) / 180;
  return { x: x + Math.sin(turn) * far, y: y - Math.cos(turn) * far };
};

const at = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** A leaf from where it grows, in the direction it points. */
function leaf(from: Point, degrees: number, long: number): string {
  const tip = at(towards(from, degrees, long));
  const [left, right] = [-32, 32].map((aside) => at(towards(from, degrees + aside, long * 0.62)));
  return `M${at(from)}Q${left} ${tip}Q${right} ${at(from)}Z`;
}

type Stem = Readonly<{
  /** Degrees from upright. */
  lean: number;
  long: number;
  leaves: number;
  /** The part of it that is bare. */
  bare: number;
}>;

/** Leaves on as many stems as they need, fanned out; the shorter ones fill what the longer leave. */
function stemsOf(leaves: number): readonly Stem[] {
  const count = Math.min(mostStems, Math.max(1, Math.ceil(leaves / leavesOnAStem)));
  const reach = Math.min(widest, 16 + count * 8);
  return Array.from({ length: count }, (_, nth) => {
    const lean = count === 1 ? 9 : ((2 * nth) / (count - 1) - 1) * reach;
    const own = Math.floor((leaves + nth) / count);
    const grown = Math.min(1, 0.42 + own / (1.6 * leavesOnAStem));
    const long = (tallest - Math.abs(lean) * 0.8) * grown * (count > 3 && nth % 2 === 1 ? 0.84 : 1);
    return { lean, long, leaves: own, bare: count < 3 ? 0.3 : 0.42 };
  }).sort((one, other) => Math.abs(other.lean) - Math.abs(one.lean));
}

/** A place on a stem, 0 at the root and 1 at the tip, and where the stem points there. */
function along({ lean, long }: Stem, part: number): Readonly<{ place: Point; points: number }> {
  const bend = towards(root, lean * 0.35, long * 0.55);
  const tip = towards(root, lean, long);
  const mix = (a: number, b: number, c: number) =>
    (1 - part) ** 2 * a + 2 * (1 - part) * part * b + part ** 2 * c;
  return {
    place: { x: mix(root.x, bend.x, tip.x), y: mix(root.y, bend.y, tip.y) },
    points: lean * (0.4 + 0.8 * part),
  };
}

/** The last leaf is the bud at the tip; the others stand in turn to the left and the right. */
function leavesOf(stem: Stem): string {
  const room = stem.long / Math.max(4, stem.leaves);
  const long = Math.min(46, Math.max(9, room * 2.3));
  const leaves = Array.from({ length: stem.leaves }, (_, nth) => {
    const isBud = nth === stem.leaves - 1;
    const { place, points } = along(
      stem,
      isBud ? 1 : stem.bare + ((0.98 - stem.bare) * (nth + 0.5)) / stem.leaves,
    );
    const aside = isBud ? 0 : nth % 2 === 0 ? 54 : -54;
    return leaf(place, points + aside, isBud ? long * 0.9 : long * (1 - (0.3 * nth) / stem.leaves));
  });
  return `<path fill="#B9CDB6" d="${leaves.join('')}"/>`;
}

function stemLine({ lean, long }: Stem): string {
  const bend = towards(root, lean * 0.35, long * 0.55);
  return `<path d="M${at(root)}Q${at(bend)} ${at(towards(root, lean, long))}"/>`;
}

/** Branches of tea with so many leaves: one for each day somebody came. */
export function branchSvg(leaves: number): string {
  const stems = stemsOf(leaves).map((stem) => stemLine(stem) + leavesOf(stem));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="none" stroke="#2F6B52" stroke-width="1.2" stroke-linecap="round" stroke-linejoin="round">${stems.join('')}</svg>`;
}
