import { dayOf } from '../../../shared/domain/kernel/day';
import type { Instant } from '../../../shared/domain/kernel/instant';
import { accept } from '../../../shared/domain/kernel/result';
import { passTime } from '../../../shared/domain/members';
import type { Programme } from '../../../shared/domain/programme';
import { followUps as contract } from '../../../shared/contract/staff/follow-ups';
import { type Asked, askedAt, askedOf } from '../../_lib/follow-ups/asked';
import { membersWhere } from '../../_lib/members/find-member';
import type { StoredMember } from '../../_lib/members/stored';
import { defineTillAction } from '../../_lib/till/at-till';
import type { Staff } from '../../_lib/till/staff';

const SHOWN = 100;

export const followUps = defineTillAction(contract, {
  gather: ({ input: { storeId } }) =>
    membersWhere(askedAt(storeId), { order: ['followUpBy', 'asc'], limit: SHOWN + 1 }),
  run: async ({ found, who, at, programme }) =>
    accept({
      at,
      followUps: found
        .slice(0, SHOWN)
        .filter(({ openid }) => openid !== who.openid)
        .flatMap((member) => shownOf(member, { who, at, programme }))
        .sort((a, b) => Number(b.mine) - Number(a.mine)),
      more: found.length > SHOWN,
    }),
});

type Shown = Readonly<{ who: Staff; at: Instant; programme: Programme }>;

/** What is asked for one member, who has moved on with time since it was written. */
function shownOf({ state, profile }: StoredMember, { who, at, programme }: Shown) {
  const { member } = passTime(programme, state, at);
  const { no: memberNo, tier, visits, followUps: of } = member;
  const { name } = programme.tiers.tiers.find(({ id }) => id === tier.standing.tier) ?? {
    name: '',
  };
  return askedOf(member)
    .filter(({ endsAt }) => endsAt > at)
    .map(({ id, kind, stage, why, words, dueAt, state: stands }) => ({
      ...{ id, kind, memberNo, nickname: profile.nickname ?? null, tier: name },
      ...{ visitDays: visits.days, lastOn: visits.lastOn, stage, why },
      ...{ script: textOf(programme, words), dueOn: dayOf(dueAt), late: dueAt < at },
      ...{ state: stands, mine: of.contact === who._id },
    }));
}

const textOf = ({ scripts }: Programme, words: Asked['words']): string | null =>
  'text' in words ? words.text : (scripts.find(({ id }) => id === words.script)?.text ?? null);
