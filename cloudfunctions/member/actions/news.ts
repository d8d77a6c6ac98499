import { dayOf } from '../../../shared/domain/kernel/day';
import { accept } from '../../../shared/domain/kernel/result';
import { newsFor } from '../../../shared/domain/news';
import { news as contract } from '../../../shared/contract/member/news';
import { defineShopperAction, notAMember, ownMembership } from '../../_lib/door/shopper';

export const news = defineShopperAction(contract, {
  gather: ownMembership,
  run: async ({ found, at, programme }) => {
    if (found === null) return notAMember;
    const lastVisitOn = found.state.visits.lastOn;
    return accept({ at, ...newsFor(programme.news, { lastVisitOn, today: dayOf(at) }) });
  },
});
