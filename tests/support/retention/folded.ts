import type { Projected, Projection } from '../../../cloudfunctions/_lib/projections/projection';
import type { Entry } from '../../../cloudfunctions/_lib/members/stored';

type Tree = { [name: string]: number | Tree };

/** The documents that a projection makes of entries, in whatever order they are folded. */
export function folded(projection: Projection, entries: readonly Entry[]): readonly Projected[] {
  const documents = new Map<string, Tree>();
  for (const { key, path, by } of entries.flatMap(projection.increments)) {
    const counts = documents.get(key) ?? {};
    add(counts, path.split('.'), by);
    documents.set(key, counts);
  }
  return [...documents]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, counts]) => ({ _id: `${projection.name}:${key}`, batch: 1, counts }));
}

function add(tree: Tree, [name = '', ...rest]: readonly string[], by: number): void {
  if (rest.length === 0) {
    tree[name] = Number(tree[name] ?? 0) + by;
    return;
  }
  const inner = tree[name] ?? {};
  if (typeof inner === 'number') throw new Error(`${name} is a counter`);
  tree[name] = inner;
  add(inner, rest, by);
}
