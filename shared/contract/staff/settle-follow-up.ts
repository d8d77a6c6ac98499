import * as v from 'valibot';
import { obstacles } from '../../domain/follow-ups';
import type { MemberRefusal } from '../../domain/members';
import { contract } from '../contract';
import { memberNo, requestId, storeId } from '../fields';
import type { NotAMember, TillRefusal } from '../refusals';

/** Take a follow-up on, say that it is done (a message was sent), or why it could not be. */
export const settleFollowUp = contract<TillRefusal | NotAMember | MemberRefusal>()({
  name: 'settle-follow-up',
  input: v.strictObject({
    requestId,
    storeId,
    memberNo,
    followUp: v.pipe(v.string(), v.regex(/^[\w:.-]{1,200}$/, 'a follow-up')),
    outcome: v.picklist(['confirmed', 'done', 'failed']),
    /** Why it could not be done; of what was, it says nothing. */
    because: v.optional(v.picklist(obstacles), 'other'),
  }),
  output: v.object({ outcome: v.picklist(['confirmed', 'done', 'failed']) }),
});
