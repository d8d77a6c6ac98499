import { assert } from '../../../shared/domain/kernel/assert';
import { refuse } from '../../../shared/domain/kernel/result';
import { itemOfClaim, stockOfClaim, timesClaimed } from '../../../shared/domain/claims';
import { claimDefined } from '../../../shared/domain/programme';
import type { Piece } from '../../../shared/domain/stock';
import { claim as contract } from '../../../shared/contract/member/claim';
import { defineShopperAction, notAMember, self } from '../../_lib/door/shopper';
import { ofRequest } from '../../_lib/ids';
import type { Effect } from '../../_lib/members/execute';
import { executeWithPiece } from '../../_lib/stock/execute-with-piece';
import { membershipUnlessGone } from '../../_lib/stock/membership-unless-gone';

function claimed({ events }: Effect) {
  const issued = events.find(({ kind }) => kind === 'coupon-issued');
  assert(issued?.kind === 'coupon-issued', 'what is claimed is issued');
  return { coupon: issued.coupon };
}

export const claim = defineShopperAction(contract, {
  gather: (asked) => membershipUnlessGone(asked, itemOfClaim(asked.input.claim)),
  run: async ({ input: { claim: id, requestId }, found, at, programme, request }) => {
    if (found === 'gone') return refuse({ code: 'sold-out' });
    if (found === null) return notAMember;
    const defined = claimDefined(programme, id);
    if (defined === undefined) return refuse({ code: 'no-such-claim' });
    const coupon = ofRequest(found._id, requestId);
    return executeWithPiece(found, {
      programme,
      act: { at, action: contract.name, actor: self(found) },
      request,
      stock: stockOfClaim(defined),
      hadOne: timesClaimed(found.state.claims, id) > 0,
      command: (piece: Piece | null) => ({ kind: 'claim-coupon', claim: id, coupon, piece, at }),
      answer: claimed,
    });
  },
});
