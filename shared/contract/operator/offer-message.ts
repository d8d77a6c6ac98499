import * as v from 'valibot';
import type { MemberRefusal } from '../../domain/members';
import { contract } from '../contract';
import { id, instant, memberNo, requestId, text, whole } from '../fields';
import { channel } from '../reach';
import { page } from './page';
import type { OperatorRefusal } from '../refusals';

/**
 * Offer a member one of some messages. At most the best of them is told, within the member's budget, and
 * each of the others is written down with why it was not.
 */
export const offerMessage = contract<
  Extract<OperatorRefusal, { code: 'no-such-member' | 'compliance-problems' }> | MemberRefusal
>()({
  name: 'offer-message',
  input: v.strictObject({
    requestId,
    memberNo,
    offers: v.pipe(
      v.array(
        v.strictObject({
          /** Names the campaign and its run: one of that name is told once. */
          campaign: id,
          category: id,
          worthFen: whole(0, 100_000_000),
          channels: v.optional(v.nullable(v.pipe(v.array(channel), v.minLength(1))), null),
          personalised: v.boolean(),
          title: text(40),
          text: text(200),
          page: v.optional(v.nullable(page), null),
          rule: text(60),
          /** Told to the member as the reason. */
          sentence: text(80),
          endsAt: instant,
        }),
      ),
      v.minLength(1),
      v.maxLength(20),
    ),
  }),
  output: v.object({
    /** The message that was reserved, or null. */
    told: v.nullable(v.object({ campaign: v.string(), channel, notBefore: v.number() })),
    passedOver: v.array(
      v.object({ campaign: v.string(), why: v.looseObject({ code: v.string() }) }),
    ),
  }),
});
