import * as v from 'valibot';
import type { MemberRefusal } from '../../domain/members';
import { contract } from '../contract';
import { id, requestId } from '../fields';
import type { NotAMember } from '../refusals';

/** Sign up for something at a store (报名). */
export const signUp = contract<NotAMember | MemberRefusal>()({
  name: 'sign-up',
  input: v.strictObject({ requestId, occasion: id }),
  output: v.object({ occasion: v.string(), standing: v.string() }),
});
