import { dayOf } from '../../../shared/domain/kernel/day';
import { streakLength } from '../../../shared/domain/streaks';
import { makeUp as contract } from '../../../shared/contract/member/make-up';
import { defineShopperAction, notAMember, ownMembership, self } from '../../_lib/door/shopper';
import { execute } from '../../_lib/members/execute';
import { outcomeOf } from '../../_lib/members/outcome';

export const makeUp = defineShopperAction(contract, {
  gather: ownMembership,
  run: async ({ input, found, at, programme, request }) =>
    found === null
      ? notAMember
      : execute(found, {
          programme,
          act: { at, action: contract.name, actor: self(found) },
          request,
          command: { kind: 'make-up', day: input.day, at },
          answer: (effect) => ({
            ...outcomeOf(programme, effect, at),
            streak: streakLength(effect.member.streak, dayOf(at)),
          }),
        }),
});
