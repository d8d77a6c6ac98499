import { type Day, dayOf, startOf } from '../../../shared/domain/kernel/day';
import { accept, refuse } from '../../../shared/domain/kernel/result';
import type { Programme } from '../../../shared/domain/programme';
import { type Recap, recapOf } from '../../../shared/domain/recap';
import { recap as contract } from '../../../shared/contract/member/recap';
import { defineShopperAction, notAMember, ownMembership } from '../../_lib/door/shopper';
import { recapYear } from '../../_lib/members/ahead';
import { entriesSince } from '../../_lib/members/ledger';
import type { StoredMember } from '../../_lib/members/stored';
import { storesNamed } from '../../_lib/till/stores';

/** The latest year there is, or the running one, which is refused with the day it opens on. */
const latestYear = (programme: Programme, { state }: StoredMember, today: Day): number =>
  recapYear(programme, state, today) ?? Number(today.slice(0, 4));

export const recap = defineShopperAction(contract, {
  gather: async (asked) => {
    const [member, stores] = await Promise.all([ownMembership(asked), storesNamed()]);
    return { member, stores };
  },
  run: async ({ input, found: { member, stores }, at, programme }) => {
    if (member === null) return notAMember;
    const today = dayOf(at);
    const year = input.year ?? latestYear(programme, member, today);
    const opensOn = `${year}-${programme.recapFrom}`;
    if (today < opensOn) return refuse({ code: 'recap-not-ready', opensOn });
    const since = member.state.enrolledOn;
    if (year < Number(since.slice(0, 4))) return refuse({ code: 'not-a-member-then', since });
    const { entries, complete } = await entriesSince(member, startOf(`${year}-01-01`));
    const lastDay = `${year}-12-31`;
    const told = recapOf(entries, { year, through: today < lastDay ? today : lastDay });
    const { shopName } = programme;
    const nickname = member.profile.nickname ?? null;
    return accept({
      ...{ at, shopName, nickname, complete, enrolledOn: since },
      ...told,
      favouriteStore: named(told.favouriteStore, stores),
      ...inTiers(told, programme.tiers.tiers, member),
    });
  },
});

function named(storeId: string | null, stores: Awaited<ReturnType<typeof storesNamed>>) {
  if (storeId === null) return null;
  return { storeId, name: stores.find(({ id }) => id === storeId)?.name ?? storeId };
}

/** The tiers of the year by name, and the one it ended in. */
function inTiers({ tiers }: Recap, ladder: Programme['tiers']['tiers'], { state }: StoredMember) {
  const name = (id: string) => ladder.find((one) => one.id === id)?.name ?? id;
  const last = tiers.at(-1)?.to ?? state.tier.standing.tier;
  return {
    tiers: tiers.map((step) => ({ ...step, from: name(step.from), to: name(step.to) })),
    tier: { name: name(last), place: ladder.findIndex(({ id }) => id === last) },
  };
}
