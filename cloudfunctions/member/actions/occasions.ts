import { accept } from '../../../shared/domain/kernel/result';
import { doorsOpenAt, placesOf, standingIn, whyNotSignUp } from '../../../shared/domain/occasions';
import { giftShown } from '../../../shared/domain/programme';
import { occasions as contract } from '../../../shared/contract/member/occasions';
import { defineShopperAction, notAMember, ownMembership } from '../../_lib/door/shopper';
import { programmeAt } from '../../_lib/programme/published';
import { remindersShown } from '../../_lib/reach/shown';
import { availabilityOf, leftOf } from '../../_lib/stock/availability';
import { storesNamed } from '../../_lib/till/stores';

export const occasions = defineShopperAction(contract, {
  gather: async (asked) => {
    const [member, stores, left] = await Promise.all([
      ownMembership(asked),
      storesNamed(),
      programmeAt(asked.at).then((programme) =>
        leftOf(programme.occasions.map(placesOf), asked.at),
      ),
    ]);
    return { member, stores, left };
  },
  run: async ({ found: { member, stores, left }, at, programme }) => {
    if (member === null) return notAMember;
    const { occasions: attendances } = member.state;
    return accept({
      at,
      occasions: programme.occasions.map((terms) => {
        const attendance = attendances.find(({ occasion }) => occasion === terms.id);
        return {
          ...terms,
          doorsOpenAt: doorsOpenAt(terms),
          gift: terms.gift === null ? null : giftShown(programme, terms.gift),
          standing: standingIn(terms, attendances, at),
          ...availabilityOf(placesOf(terms), left, whyNotSignUp(terms, attendance, at)),
        };
      }),
      reminders: remindersShown(programme, member.state.reach, ['occasion-starting']),
      stores,
    });
  },
});
