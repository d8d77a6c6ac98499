import type { Campaign } from '../../../shared/domain/campaigns';
import { addDays } from '../../../shared/domain/kernel/day';
import { bands } from '../../../shared/domain/presence';
import type { Asked } from '../../../shared/domain/segments';
import { command as _ } from '../cloudbase/documents';
import { membersWhere } from '../members/find-member';
import type { StoredMember } from '../members/stored';
import { narrowed } from '../segments/where';

/** How far one has gone through the places where a campaign's members are, and the last of them looked at there. */
export type Position = Readonly<{ place: number; after: string }>;

export const start: Position = { place: 0, after: '' };

type Where = Readonly<Record<string, unknown>>;

/**
 * Where the members of a campaign are, by what is indexed: nobody outside these places can join. Who is
 * lapsing is in one stretch of an index for each rhythm band.
 */
function placesOf({ template, audience }: Campaign, lines: Asked): readonly Where[] {
  const { fields } = narrowed(audience, lines.asOf);
  if (template !== 'recall') return [fields];
  return bands.map((band) => ({
    ...fields,
    'state.presence.band': band,
    'state.visits.lastOn': _.lte(addDays(lines.asOf, -lines.awayDays[band])),
  }));
}

type Page = Readonly<{
  members: readonly StoredMember[];
  next: (last: string) => Position;
  /** Nobody comes after these. */
  isLast: boolean;
}>;

/** The next members in the order of their ids, place after place; null when all have been looked at. */
export async function pageFrom(
  { campaign, lines }: Readonly<{ campaign: Campaign; lines: Asked }>,
  { place, after }: Position,
  paging: Readonly<{ limit: number; project?: Readonly<Record<string, boolean>> }>,
): Promise<Page | null> {
  const places = placesOf(campaign, lines);
  for (let at = place; at < places.length; at += 1) {
    const within = { ...places[at], _id: _.gt(at === place ? after : '') };
    const members = await membersWhere(within, { order: ['_id', 'asc'], ...paging });
    const isLast = members.length < paging.limit && at === places.length - 1;
    if (members.length > 0) {
      return { members, isLast, next: (last) => ({ place: at, after: last }) };
    }
  }
  return null;
}
