import * as v from 'valibot';
import type { MemberRefusal } from '../../domain/members';
import { contract } from '../contract';
import { memberNo, requestId } from '../fields';
import type { OperatorRefusal } from '../refusals';

/** What became of a staff task in WeCom: confirmed, sent to the customer, or not. */
export const settleMessage = contract<
  Extract<OperatorRefusal, { code: 'no-such-member' }> | MemberRefusal
>()({
  name: 'settle-message',
  input: v.strictObject({
    requestId,
    memberNo,
    message: v.pipe(v.string(), v.regex(/^[\w:.-]{1,200}$/, 'a message id')),
    outcome: v.picklist(['confirmed', 'sent', 'failed']),
  }),
  output: v.object({
    /** How it stands after this; null when it is over and never arrived. */
    state: v.nullable(v.string()),
  }),
});
