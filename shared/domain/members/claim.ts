import { assert } from '../kernel/assert';
import { dayOf } from '../kernel/day';
import { type Result, accept, refuse } from '../kernel/result';
import { whyNotClaim } from '../claims';
import { type Programme, claimDefined } from '../programme';
import { type Piece, decidePiece } from '../stock';
import { giveGift } from './give';
import type { ClaimCoupon, MemberEvent, MemberRefusal } from './messages';
import type { Member } from './model';

type Decision = Result<readonly MemberEvent[], MemberRefusal>;

/** A coupon claimed (领取): within its window and the member's limits, and of limited stock a piece that was put by. */
export function claimCoupon(
  programme: Programme,
  member: Member,
  { claim: id, coupon, piece, at }: ClaimCoupon,
): Decision {
  const claim = claimDefined(programme, id);
  if (claim === undefined) return refuse({ code: 'no-such-claim' });
  const refused = whyNotClaim(member.claims, claim, at);
  if (refused !== null) return refuse(refused);
  assert((claim.stock === null) === (piece === null), 'only what is limited needs a piece');
  const given = giveGift(programme, member, {
    gift: { kind: 'coupon', coupon: claim.coupon },
    ...{ id: coupon, cause: { kind: 'claim', about: id }, at },
  });
  if (!given.ok) return given;
  const taken = takePiece(member, piece);
  if (!taken.ok) return taken;
  const claimed = { kind: 'coupon-claimed', claim: id, on: dayOf(at) } as const;
  return accept([...taken.value, claimed, ...given.value]);
}

/** The piece of limited stock that an act needs, if it needs one, becomes the member's. */
export const takePiece = (member: Member, piece: Piece | null): Decision =>
  piece === null ? accept([]) : decidePiece(member.pieces, piece, 'piece-taken');
