import * as v from 'valibot';
import type { MemberRefusal } from '../../domain/members';
import { contract } from '../contract';
import { memberNo, points, requestId, text } from '../fields';
import type { OperatorRefusal, TillRefusal } from '../refusals';

export const adjusted = v.object({
  state: v.picklist(['done', 'awaiting-approval']),
  approval: v.nullable(v.string()),
  balance: v.nullable(v.number()),
  growth: v.nullable(v.number()),
});

/** Correct a member's points or growth with a reason; above the limit a second person approves. */
export const adjust = contract<
  | Extract<OperatorRefusal, { code: 'no-such-member' }>
  | Extract<TillRefusal, { code: 'own-account' }>
  | MemberRefusal
>()({
  name: 'adjust',
  input: v.strictObject({
    requestId,
    memberNo,
    points: v.optional(points, 0),
    growth: v.optional(points, 0),
    reason: text(120),
  }),
  output: adjusted,
});
