import { accept } from '../../../shared/domain/kernel/result';
import { assert } from '../../../shared/domain/kernel/assert';
import { cardOf } from '../../../shared/domain/members';
import { enrol as contract } from '../../../shared/contract/member/enrol';
import { codeKeys } from '../../_lib/code-keys';
import { defineShopperAction, ownMembership } from '../../_lib/door/shopper';
import { arrivalBy } from '../../_lib/members/arrival';
import { createMember } from '../../_lib/members/enrol';
import { memberOfOpenid } from '../../_lib/members/find-member';

export const enrol = defineShopperAction(contract, {
  gather: async (asked) => {
    const [member, arrival] = await Promise.all([
      ownMembership(asked),
      arrivalBy(asked.input.source),
    ]);
    return { member, arrival };
  },
  run: async ({ who: { openid }, found, at, programme }) => {
    const created =
      found.member === null
        ? await createMember(programme, {
            act: { at, action: contract.name, requestId: null },
            actor: null,
            ...found.arrival,
            person: { openid },
            isKnown: async () => (await memberOfOpenid(openid)) !== null,
          })
        : null;
    const member = created ?? found.member ?? (await memberOfOpenid(openid));
    assert(member !== null, 'a person who is known already is a member');
    return accept({
      joined: created !== null,
      at,
      card: cardOf(programme, member.state, at),
      profile: member.profile,
      codeKeys: codeKeys(member.no, at),
    });
  },
});
