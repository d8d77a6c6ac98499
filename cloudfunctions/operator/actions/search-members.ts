import { balance } from '../../../shared/domain/points';
import { accept } from '../../../shared/domain/kernel/result';
import { growthHeld } from '../../../shared/domain/members';
import type { Programme } from '../../../shared/domain/programme';
import type { Instant } from '../../../shared/domain/kernel/instant';
import { searchMembers as contract } from '../../../shared/contract/operator/search-members';
import { command as _ } from '../../_lib/cloudbase/documents';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { membersWhere } from '../../_lib/members/find-member';
import type { StoredMember } from '../../_lib/members/stored';

const SHOWN = 20;

/** Each way of finding uses an index; a name is found by its beginning. */
const ways = (text: string): readonly Readonly<Record<string, unknown>>[] => [
  { no: text },
  { externalId: text },
  { phone: text },
  { 'state.tags.tag': text },
  { name: _.gte(text).and(_.lt(`${text}\uffff`)) },
];

/** Enough of a number to recognise it by, not to dial it. */
const masked = (phone: string): string =>
  `${phone.slice(0, 3)}${'*'.repeat(Math.max(0, phone.length - 5))}${phone.slice(-2)}`;

const shown = (programme: Programme, member: StoredMember, at: Instant) => ({
  memberNo: member.no,
  externalId: member.externalId ?? null,
  name: member.name ?? member.profile.nickname ?? null,
  phone: member.phone === undefined ? null : masked(member.phone),
  enrolledOn: member.state.enrolledOn,
  tier: member.state.tier.standing.tier,
  points: balance(member.state.points, at),
  growth: growthHeld(programme, member.state, at),
  lastVisitOn: member.state.visits.lastOn,
  purchases: member.state.purchases.count,
  tags: member.state.tags.map(({ tag }) => tag),
});

export const searchMembers = defineDeskAction(contract, {
  gather: ({ input }) =>
    Promise.all(ways(input.find).map((where) => membersWhere(where, { limit: SHOWN + 1 }))),
  run: async ({ found, at, programme }) => {
    const members = [...new Map(found.flat().map((member) => [member._id, member])).values()];
    return accept({
      members: members.slice(0, SHOWN).map((member) => shown(programme, member, at)),
      more: members.length > SHOWN,
    });
  },
});
