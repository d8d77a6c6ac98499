import { accept } from '../../../shared/domain/kernel/result';
import { giftShown } from '../../../shared/domain/programme';
import { invite as contract } from '../../../shared/contract/member/invite';
import { inviteCode } from '../../_lib/code-keys';
import { findOne } from '../../_lib/cloudbase/documents';
import { defineShopperAction, notAMember, ownMembership } from '../../_lib/door/shopper';
import { friendSource } from '../../_lib/members/arrival';
import { friendsOf } from '../../_lib/members/friends';

export const invite = defineShopperAction(contract, {
  gather: async (asked) => {
    const { openid } = asked;
    const [member, staff] = await Promise.all([
      ownMembership(asked),
      openid === null ? null : findOne('staff', { openid }),
    ]);
    return { member, friends: member === null ? [] : await friendsOf(member), staff };
  },
  run: async ({ found: { member, friends, staff }, at, programme }) => {
    if (member === null) return notAMember;
    const { inviterGift, friendGift, ...terms } = programme.referral;
    return accept({
      at,
      source: `${friendSource}${inviteCode(member.no)}`,
      rewarded: staff === null,
      terms: {
        ...terms,
        mine: giftShown(programme, inviterGift),
        friends: giftShown(programme, friendGift),
      },
      friends: [...friends],
    });
  },
});
