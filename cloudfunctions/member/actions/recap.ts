import { type Day, dayOf, startOf } from '../../../shared/domain/kernel/day';
import { accept, refuse } from '../../../shared/domain/kernel/result';
import type { Programme } from '../../../shared/domain/programme';
import { recapOf } from '../../../shared/domain/recap';
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
    const { enrolledOn, tier } = member.state;
    const today = dayOf(at);
    const year = input.year ?? latestYear(programme, member, today);
    const opensOn = `${year}-${programme.recapFrom}`;
    if (today < opensOn) return refuse({ code: 'recap-not-ready', opensOn });
    if (year < Number(enrolledOn.slice(0, 4))) {
      return refuse({ code: 'not-a-member-then', since: enrolledOn });
    }
    const { entries, complete } = await entriesSince(member, startOf(`${year}-01-01`));
    const lastDay = `${year}-12-31`;
    const told = recapOf(entries, { year, through: today < lastDay ? today : lastDay });
    const nameOf = (storeId: string) => stores.find(({ id }) => id === storeId)?.name ?? storeId;
    const storeId = told.favouriteStore;
    const ladder = programme.tiers.tiers;
    const tierName = (id: string) => ladder.find((one) => one.id === id)?.name ?? id;
    const ended = told.tiers.at(-1)?.to ?? tier.standing.tier;
    return accept({
      ...told,
      ...{ at, complete, enrolledOn },
      shopName: programme.shopName,
      nickname: member.profile.nickname ?? null,
      favouriteStore: storeId === null ? null : { storeId, name: nameOf(storeId) },
      tiers: told.tiers.map((step) => ({
        ...step,
        from: tierName(step.from),
        to: tierName(step.to),
      })),
      tier: { name: tierName(ended), place: ladder.findIndex(({ id }) => id === ended) },
    });
  },
});
