import { dayOf } from '../../../shared/domain/kernel/day';
import { accept } from '../../../shared/domain/kernel/result';
import { newsFor } from '../../../shared/domain/news';
import { news as contract } from '../../../shared/contract/member/news';
import { defineShopperAction, notAMember, ownMembership } from '../../_lib/door/shopper';
import { storesNamed } from '../../_lib/till/stores';

export const news = defineShopperAction(contract, {
  gather: async (asked) => {
    const [member, stores] = await Promise.all([ownMembership(asked), storesNamed()]);
    return { member, stores };
  },
  run: async ({ found: { member, stores }, at, programme }) => {
    if (member === null) return notAMember;
    const lastVisitOn = member.state.visits.lastOn;
    return accept({ at, ...newsFor(programme.news, { lastVisitOn, today: dayOf(at) }), stores });
  },
});
