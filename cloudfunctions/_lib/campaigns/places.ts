import type { Campaign } from '../../../shared/domain/campaigns';
import { addDays } from '../../../shared/domain/kernel/day';
import { sumOf } from '../../../shared/domain/kernel/sum';
import { bands } from '../../../shared/domain/presence';
import type { Asked } from '../../../shared/domain/segments';
import { command as _, find } from '../cloudbase/documents';
import { membersWhere } from '../members/find-member';
import type { StoredMember } from '../members/stored';
import { narrowed } from '../segments/where';

/**
 * How far one has gone through a campaign's members: by an index, place after place, or through all there
 * are; which of them is told once, where one begins. `after` is the last of them looked at there.
 */
export type Position = Readonly<{ way: 'index' | 'all' | null; place: number; after: string }>;

export const start: Position = { way: null, place: 0, after: '' };

type Where = Readonly<Record<string, unknown>>;
type Sought = Readonly<{ campaign: Campaign; lines: Asked }>;

/**
 * Where the members of a campaign are, by what is indexed: nobody outside these places can join. Who is
 * lapsing is in one stretch of an index for each rhythm band.
 */
function placesOf({ campaign: { template, audience }, lines }: Sought): readonly Where[] {
  const { fields } = narrowed(audience, lines.asOf);
  if (template !== 'recall') return [fields];
  return bands.map((band) => ({
    ...fields,
    'state.presence.band': band,
    'state.visits.lastOn': _.lte(addDays(lines.asOf, -lines.awayDays[band])),
  }));
}

/** So few are read by their index. */
const FEW = 1_000;

/** A page in the order of ids sorts all that an index finds, so many are found sooner by walking through everybody. */
async function wayThrough(sought: Sought): Promise<'index' | 'all'> {
  const places = placesOf(sought);
  if (places.some((fields) => Object.keys(fields).length === 0)) return 'all';
  const few = { limit: FEW, project: { _id: true } };
  const found = await Promise.all(places.map((where) => find('members', where, few)));
  return sumOf(found, ({ length }) => length) < FEW ? 'index' : 'all';
}

type Page = Readonly<{
  members: readonly StoredMember[];
  next: (last: string) => Position;
  /** Nobody comes after these. */
  isLast: boolean;
}>;

/** The next members in the order of their ids, place after place; null when all have been looked at. */
export async function pageFrom(
  sought: Sought,
  from: Position,
  paging: Readonly<{ limit: number; project?: Readonly<Record<string, boolean>> }>,
): Promise<Page | null> {
  const way = from.way ?? (await wayThrough(sought));
  const places = way === 'all' ? [{}] : placesOf(sought);
  for (let place = from.place; place < places.length; place += 1) {
    const within = { ...places[place], _id: _.gt(place === from.place ? from.after : '') };
    const members = await membersWhere(within, { order: ['_id', 'asc'], ...paging });
    const isLast = members.length < paging.limit && place === places.length - 1;
    if (members.length > 0) {
      return { members, isLast, next: (after) => ({ way, place, after }) };
    }
  }
  return null;
}
