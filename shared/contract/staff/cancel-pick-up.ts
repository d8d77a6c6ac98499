import * as v from 'valibot';
import type { MemberRefusal } from '../../domain/members';
import { contract } from '../contract';
import { id, requestId, storeId, text } from '../fields';
import type { NotAMember, TillRefusal } from '../refusals';

/** Take goods back, handed over or not: the points go back to the lots they came from, the stock has them again. */
export const cancelPickUp = contract<TillRefusal | NotAMember | MemberRefusal>()({
  name: 'cancel-pick-up',
  input: v.strictObject({ requestId, storeId, ticket: text(2048), pickUp: id }),
  output: v.object({
    /** Less than was paid when some of the points have expired since. */
    pointsReturned: v.number(),
    balance: v.number(),
  }),
});
