import { refuse } from '../../../shared/domain/kernel/result';
import { placesOf } from '../../../shared/domain/occasions';
import { signUp as contract } from '../../../shared/contract/member/sign-up';
import { defineShopperAction, notAMember, ownMembership, self } from '../../_lib/door/shopper';
import { executeWithPiece } from '../../_lib/stock/execute-with-piece';

export const signUp = defineShopperAction(contract, {
  gather: ownMembership,
  run: async ({ input: { occasion }, found, at, programme, request }) => {
    if (found === null) return notAMember;
    const terms = programme.occasions.find(({ id }) => id === occasion);
    if (terms === undefined) return refuse({ code: 'no-such-occasion' });
    const done = await executeWithPiece(found, {
      programme,
      act: { at, action: contract.name, actor: self(found) },
      request,
      stock: placesOf(terms),
      hadOne: found.state.occasions.some((one) => one.occasion === occasion),
      command: (piece) => ({ kind: 'sign-up', occasion, piece, at }),
      answer: () => ({ occasion, standing: 'signed-up' }),
    });
    if (done.ok) return done;
    const { refusal } = done;
    const full = { code: 'occasion-full', places: terms.places ?? 0 } as const;
    return refuse(refusal.code === 'sold-out' ? full : refusal);
  },
});
