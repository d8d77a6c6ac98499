import * as v from 'valibot';
import { contract } from '../contract';
import { instant } from '../fields';
import { channel, messagePurpose } from '../reach';
import type { NotAMember } from '../refusals';

/** Where a page ended, and what of that very instant was on it: messages may share one. */
const cursor = v.strictObject({
  at: instant,
  seen: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^[\w:.-]{1,256}$/, 'a message id'))),
    v.maxLength(100),
  ),
});

/** Messages that reached the member, or may have, the latest first, each with why it came. */
export const inbox = contract<NotAMember>()({
  name: 'inbox',
  input: v.strictObject({ before: v.optional(cursor) }),
  output: v.object({
    at: v.number(),
    messages: v.array(
      v.object({
        id: v.string(),
        /** What it is about, by the name of its category. */
        about: v.string(),
        purpose: messagePurpose,
        channel,
        title: v.string(),
        text: v.string(),
        page: v.nullable(v.string()),
        at: v.number(),
        /** Unknown when the channel never answered whether it arrived. */
        state: v.picklist(['sent', 'unknown']),
        isNew: v.boolean(),
        /** The sentence that says why it came. */
        why: v.string(),
        /** Whether it was chosen by what the member did before. */
        personalised: v.boolean(),
      }),
    ),
    unread: v.number(),
    /** How long a message can be read. */
    keptDays: v.number(),
    /** Asked for next, for what is older; null at the end. */
    cursor: v.nullable(cursor),
  }),
});
