import { accept } from '../../../shared/domain/kernel/result';
import { cardOf } from '../../../shared/domain/members';
import { home as contract } from '../../../shared/contract/member/home';
import { aheadOf } from '../../_lib/members/ahead';
import { birthdayOf } from '../../_lib/members/birthday';
import { ladderOf } from '../../_lib/members/ladder';
import { defineShopperAction, notAMember, ownMembership } from '../../_lib/door/shopper';

export const home = defineShopperAction(contract, {
  gather: ownMembership,
  run: async ({ found, at, programme }) =>
    found === null
      ? notAMember
      : accept({
          at,
          shopName: programme.shopName,
          card: cardOf(programme, found.state, at),
          profile: found.profile,
          birthday: birthdayOf(programme, found.state, at),
          ...aheadOf(programme, found.state, at),
          tiers: ladderOf(programme),
        }),
});
