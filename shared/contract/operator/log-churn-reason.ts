import * as v from 'valibot';
import type { MemberRefusal } from '../../domain/members';
import { churnReason } from '../churn';
import { contract } from '../contract';
import { memberNo, requestId, text } from '../fields';
import type { OperatorRefusal } from '../refusals';

/** Write down why a member stays away, as they said when asked, and in a few words of their own. */
export const logChurnReason = contract<
  Extract<OperatorRefusal, { code: 'no-such-member' }> | MemberRefusal
>()({
  name: 'log-churn-reason',
  input: v.strictObject({
    requestId,
    memberNo,
    reason: churnReason,
    note: v.optional(text(200)),
  }),
  output: v.object({
    /** What is known now, the latest first. */
    interviews: v.array(v.object({ reason: churnReason, on: v.string() })),
  }),
});
