import * as v from 'valibot';
import type { MemberRefusal } from '../../domain/members';
import { outcome } from '../card';
import { contract } from '../contract';
import { requestId } from '../fields';
import type { NotAMember } from '../refusals';

/** Check in today (签到), by the server's day. */
export const checkIn = contract<NotAMember | MemberRefusal>()({
  name: 'check-in',
  input: v.strictObject({ requestId }),
  output: v.object({ ...outcome.entries, streak: v.number() }),
});
