import * as v from 'valibot';
import type { MemberRefusal } from '../../domain/members';
import { contract } from '../contract';
import { id, requestId } from '../fields';
import type { NotAMember } from '../refusals';

/** Take a sign-up back while the occasion allows it: the place is free again. */
export const cancelSignUp = contract<NotAMember | MemberRefusal>()({
  name: 'cancel-sign-up',
  input: v.strictObject({ requestId, occasion: id }),
  output: v.object({ occasion: v.string(), standing: v.string() }),
});
