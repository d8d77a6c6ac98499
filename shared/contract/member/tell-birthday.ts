import * as v from 'valibot';
import type { MemberRefusal } from '../../domain/members';
import { birthday, birthdayShown } from '../birthday';
import { contract } from '../contract';
import { requestId } from '../fields';
import type { NotAMember } from '../refusals';

/**
 * Tell the birthday, change it, or with null have it forgotten. It is taken from members who say that
 * they are 14 or older.
 */
export const tellBirthday = contract<NotAMember | MemberRefusal>()({
  name: 'tell-birthday',
  input: v.strictObject({
    requestId,
    birthday: v.nullable(birthday),
    fourteenOrOlder: v.optional(v.boolean(), false),
  }),
  output: v.object({ birthday: birthdayShown, rewarded: v.boolean() }),
});
