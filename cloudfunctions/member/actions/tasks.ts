import { accept } from '../../../shared/domain/kernel/result';
import { tasks as contract } from '../../../shared/contract/member/tasks';
import { defineShopperAction, notAMember, ownMembership } from '../../_lib/door/shopper';
import { tasksOf } from '../../_lib/members/tasks';

export const tasks = defineShopperAction(contract, {
  gather: ownMembership,
  run: async ({ found, at, programme }) =>
    found === null ? notAMember : accept({ at, tasks: tasksOf(programme, found.state, at) }),
});
