import { dayOf } from '../../../shared/domain/kernel/day';
import { streakLength } from '../../../shared/domain/streaks';
import { checkIn as contract } from '../../../shared/contract/member/check-in';
import { defineShopperAction, notAMember, ownMembership, self } from '../../_lib/door/shopper';
import { execute } from '../../_lib/members/execute';
import { outcomeOf } from '../../_lib/members/outcome';

export const checkIn = defineShopperAction(contract, {
  gather: ownMembership,
  run: async ({ found, at, programme, request }) =>
    found === null
      ? notAMember
      : execute(found, {
          programme,
          act: { at, action: contract.name, actor: self(found) },
          request,
          command: { kind: 'check-in', at },
          answer: (effect) => ({
            ...outcomeOf(programme, effect, at),
            streak: streakLength(effect.member.streak, dayOf(at)),
          }),
        }),
});
