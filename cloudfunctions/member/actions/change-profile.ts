import { changeProfile as contract } from '../../../shared/contract/member/change-profile';
import { defineShopperAction, notAMember, ownMembership, self } from '../../_lib/door/shopper';
import { execute } from '../../_lib/members/execute';

export const changeProfile = defineShopperAction(contract, {
  gather: ownMembership,
  run: async ({ input, found, at, programme, request }) => {
    if (found === null) return notAMember;
    const { nickname, avatar } = input;
    const given = {
      ...(nickname === undefined ? {} : { nickname }),
      ...(avatar === undefined ? {} : { avatar }),
    };
    const profile = { ...found.profile, ...given };
    return execute(found, {
      programme,
      act: { at, action: contract.name, actor: self(found) },
      request,
      command: { kind: 'change-profile', fields: Object.keys(given), at },
      answer: () => ({ profile }),
      beside: Object.fromEntries(
        Object.entries(given).map(([field, value]) => [`profile.${field}`, value]),
      ),
    });
  },
});
