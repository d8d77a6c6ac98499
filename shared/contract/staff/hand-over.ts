import * as v from 'valibot';
import type { MemberRefusal } from '../../domain/members';
import { contract } from '../contract';
import { id, requestId, storeId, text } from '../fields';
import type { NotAMember, TillRefusal } from '../refusals';

/** Hand over goods that wait for the member whose code was scanned, once: all that are named, or none. */
export const handOver = contract<TillRefusal | NotAMember | MemberRefusal>()({
  name: 'hand-over',
  input: v.strictObject({
    requestId,
    storeId,
    ticket: text(2048),
    pickUps: v.pipe(v.array(id), v.minLength(1), v.maxLength(20)),
  }),
  output: v.object({
    handedOver: v.array(
      v.object({ id: v.string(), name: v.string(), returnableUntil: v.number() }),
    ),
  }),
});
