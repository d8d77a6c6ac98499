import * as v from 'valibot';
import type { MemberRefusal } from '../../domain/members';
import { contract } from '../contract';
import { requestId, whole } from '../fields';
import { channel, consentShown, purpose } from '../reach';
import type { NotAMember } from '../refusals';

/** Give or withdraw consents in one act; each names the version of the wording it was read in. */
export const setConsent = contract<NotAMember | MemberRefusal>()({
  name: 'set-consent',
  input: v.strictObject({
    requestId,
    choices: v.pipe(
      v.array(
        v.strictObject({
          purpose,
          channel: v.nullable(channel),
          given: v.boolean(),
          version: whole(1, 1_000_000),
        }),
      ),
      v.minLength(1),
      v.maxLength(16),
    ),
  }),
  output: v.object({ consents: v.array(consentShown) }),
});
