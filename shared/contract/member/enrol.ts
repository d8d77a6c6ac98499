import * as v from 'valibot';
import { card, codeKey, profile } from '../card';
import { contract } from '../contract';
import { text } from '../fields';

/** Join (入会): one tap, nothing asked. Joining again answers with the membership there is. */
export const enrol = contract()({
  name: 'enrol',
  input: v.strictObject({ source: v.optional(text(64)) }),
  output: v.object({
    joined: v.boolean(),
    at: v.number(),
    card,
    profile,
    codeKeys: v.array(codeKey),
  }),
});
