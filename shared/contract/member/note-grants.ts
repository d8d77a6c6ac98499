import * as v from 'valibot';
import type { MemberRefusal } from '../../domain/members';
import { contract } from '../contract';
import { id, requestId } from '../fields';
import { grantShown } from '../reach';
import type { NotAMember } from '../refusals';

/** What the member answered when the phone asked for subscribe messages. */
export const noteGrants = contract<NotAMember | MemberRefusal>()({
  name: 'note-grants',
  input: v.strictObject({
    requestId,
    answers: v.pipe(
      v.array(
        v.strictObject({
          template: id,
          answer: v.picklist(['accept', 'reject', 'ban', 'filter']),
        }),
      ),
      v.minLength(1),
      v.maxLength(5),
    ),
  }),
  output: v.object({ grants: v.array(grantShown) }),
});
