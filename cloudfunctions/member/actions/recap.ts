import { dayOf, startOf } from '../../../shared/domain/kernel/day';
import { accept, refuse } from '../../../shared/domain/kernel/result';
import { recapOf } from '../../../shared/domain/recap';
import { recap as contract } from '../../../shared/contract/member/recap';
import { defineShopperAction, notAMember, ownMembership } from '../../_lib/door/shopper';
import { entriesSince } from '../../_lib/members/ledger';
import { storesNamed } from '../../_lib/till/stores';

export const recap = defineShopperAction(contract, {
  gather: async (asked) => {
    const [member, stores] = await Promise.all([ownMembership(asked), storesNamed()]);
    return { member, stores };
  },
  run: async ({ input: { year }, found: { member, stores }, at, programme }) => {
    if (member === null) return notAMember;
    const { enrolledOn, tier } = member.state;
    const opensOn = `${year}-${programme.recapFrom}`;
    const today = dayOf(at);
    if (today < opensOn) return refuse({ code: 'recap-not-ready', opensOn });
    if (year < Number(enrolledOn.slice(0, 4))) {
      return refuse({ code: 'not-a-member-then', since: enrolledOn });
    }
    const { entries, complete } = await entriesSince(member, startOf(`${year}-01-01`));
    const lastDay = `${year}-12-31`;
    const told = recapOf(entries, { year, through: today < lastDay ? today : lastDay });
    const nameOf = (storeId: string) => stores.find(({ id }) => id === storeId)?.name ?? storeId;
    const storeId = told.favouriteStore;
    const tierName = (id: string) => programme.tiers.tiers.find((one) => one.id === id)?.name ?? id;
    return accept({
      ...told,
      ...{ complete, enrolledOn },
      favouriteStore: storeId === null ? null : { storeId, name: nameOf(storeId) },
      tiers: told.tiers.map((step) => ({
        ...step,
        from: tierName(step.from),
        to: tierName(step.to),
      })),
      tier: tierName(told.tiers.at(-1)?.to ?? tier.standing.tier),
    });
  },
});
