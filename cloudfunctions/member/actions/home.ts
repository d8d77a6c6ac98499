import { accept } from '../../../shared/domain/kernel/result';
import { cardOf, passTime } from '../../../shared/domain/members';
import { unread } from '../../../shared/domain/reach';
import { home as contract } from '../../../shared/contract/member/home';
import { aheadOf } from '../../_lib/members/ahead';
import { birthdayOf } from '../../_lib/members/birthday';
import { ladderOf } from '../../_lib/members/ladder';
import { defineShopperAction, notAMember, ownMembership } from '../../_lib/door/shopper';

export const home = defineShopperAction(contract, {
  gather: ownMembership,
  run: async ({ found, at, programme }) => {
    if (found === null) return notAMember;
    const { member } = passTime(programme, found.state, at);
    return accept({
      at,
      shopName: programme.shopName,
      card: cardOf(programme, member, at),
      profile: found.profile,
      birthday: birthdayOf(programme, member, at),
      ...aheadOf(programme, member, at),
      unread: unread(member.reach),
      pageDwell: member.dwellSince !== null,
      tiers: ladderOf(programme),
    });
  },
});
