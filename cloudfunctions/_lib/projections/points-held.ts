import { held, movementOf } from '../../../shared/domain/books';
import { sumOf } from '../../../shared/domain/kernel/sum';
import type { MemberEvent } from '../../../shared/domain/members';
import type { PointsEvent } from '../../../shared/domain/points';
import type { Projected, Projection } from './projection';

/** Points of members, whose debt is counted against what they hold, pending ones among them. */
export type Held = Readonly<{ net: number; pending: number; debt: number }>;

/** All parts are in one document. */
export const ALL = 'all';

const isPoints = (event: MemberEvent): event is PointsEvent => event.kind.startsWith('points-');

/** Ids that begin alike: of random ids there are 1,024 such parts. */
const partOf = (memberId: string): string => memberId.slice(0, 2);

/**
 * The points that members hold, in parts by the beginning of their ids: one part can be counted again
 * from its members, where all members would be too many.
 */
export const pointsHeld: Projection = {
  name: 'points-held',
  increments: ({ memberId, events }) => {
    const now = held(events.filter(isPoints).map((event) => ({ moved: movementOf(event) })));
    return Object.entries(now).map(([what, by]) => ({
      ...{ key: ALL, path: `${partOf(memberId)}.${what}`, by },
    }));
  },
  recounted: null,
};

/** What the members of each part hold. */
export const partsOf = ({ counts }: Projected): ReadonlyMap<string, Held> =>
  new Map(
    Object.entries(counts).map(([part, counted]) => {
      const { net = 0, pending = 0, debt = 0 } = counted as Partial<Held>;
      return [part, { net, pending, debt }];
    }),
  );

/** What all of them hold together. */
export const heldIn = (parts: Iterable<Held>): Held => {
  const all = [...parts];
  return {
    net: sumOf(all, ({ net }) => net),
    pending: sumOf(all, ({ pending }) => pending),
    debt: sumOf(all, ({ debt }) => debt),
  };
};
