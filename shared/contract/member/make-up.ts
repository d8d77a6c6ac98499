import * as v from 'valibot';
import type { MemberRefusal } from '../../domain/members';
import { outcome } from '../card';
import { contract } from '../contract';
import { day, requestId } from '../fields';
import type { NotAMember } from '../refusals';

/** Make up a missed check-in day for points (补签). */
export const makeUp = contract<NotAMember | MemberRefusal>()({
  name: 'make-up',
  input: v.strictObject({ requestId, day }),
  output: v.object({ ...outcome.entries, streak: v.number() }),
});
