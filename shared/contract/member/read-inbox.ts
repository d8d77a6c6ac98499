import * as v from 'valibot';
import { contract } from '../contract';
import { requestId } from '../fields';
import type { NotAMember } from '../refusals';
import type { MemberRefusal } from '../../domain/members';

/** Everything in the inbox counts as read. */
export const readInbox = contract<NotAMember | MemberRefusal>()({
  name: 'read-inbox',
  input: v.strictObject({ requestId }),
  output: v.object({ unread: v.number() }),
});
