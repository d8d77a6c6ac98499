/** What was said of members and what came: the sum of their chances, and how many of them it came true for. */
export type Told = Readonly<{ members: number; said: number; came: number }>;

const PARTS = 10;

/**
 * What was said and what came by tenths of the members, the least likely first (calibration, 校准);
 * members of whom the same was said stay together, so that a part may be larger or empty.
 */
export function calibrated(told: readonly Told[]): readonly Told[] {
  const all = told.reduce((sum, { members }) => sum + members, 0);
  const parts: Told[] = Array.from({ length: PARTS }, () => ({ members: 0, said: 0, came: 0 }));
  let before = 0;
  for (const each of together(told)) {
    const at = Math.min(PARTS - 1, Math.floor((PARTS * (before + each.members / 2)) / all));
    parts[at] = both(parts[at], each);
    before += each.members;
  }
  return parts.filter(({ members }) => members > 0);
}

/** Those of whom the same was said, the least likely first. */
function together(told: readonly Told[]): readonly Told[] {
  const bySaid = new Map<number, Told>();
  for (const each of told) {
    const said = each.said / each.members;
    bySaid.set(said, both(bySaid.get(said), each));
  }
  return [...bySaid].sort(([a], [b]) => a - b).map(([, each]) => each);
}

const both = (one: Told = { members: 0, said: 0, came: 0 }, other: Told): Told => ({
  members: one.members + other.members,
  said: one.said + other.said,
  came: one.came + other.came,
});
