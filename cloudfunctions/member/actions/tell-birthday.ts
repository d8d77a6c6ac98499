import { tellBirthday as contract } from '../../../shared/contract/member/tell-birthday';
import { defineShopperAction, notAMember, ownMembership, self } from '../../_lib/door/shopper';
import { birthdayOf } from '../../_lib/members/birthday';
import { execute } from '../../_lib/members/execute';

export const tellBirthday = defineShopperAction(contract, {
  gather: ownMembership,
  run: async ({ input: { birthday, fourteenOrOlder: ofAge }, found, at, programme, request }) =>
    found === null
      ? notAMember
      : execute(found, {
          programme,
          act: { at, action: contract.name, actor: self(found) },
          request,
          command: { kind: 'tell-birthday', birthday, ofAge, at },
          answer: ({ member, events }) => ({
            birthday: birthdayOf(programme, member, at),
            rewarded: events.some(
              (event) => event.kind === 'birthday-window-opened' && event.rewarded,
            ),
          }),
        }),
});
