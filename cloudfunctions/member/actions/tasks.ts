import { accept } from '../../../shared/domain/kernel/result';
import { passTime } from '../../../shared/domain/members';
import { tasks as contract } from '../../../shared/contract/member/tasks';
import { defineShopperAction, notAMember, ownMembership } from '../../_lib/door/shopper';
import { tasksOf } from '../../_lib/members/tasks';

export const tasks = defineShopperAction(contract, {
  gather: ownMembership,
  run: async ({ found, at, programme }) => {
    if (found === null) return notAMember;
    const { member } = passTime(programme, found.state, at);
    return accept({ at, tasks: tasksOf(programme, member, at) });
  },
});
