import * as v from 'valibot';
import type { MemberRefusal } from '../../domain/members';
import { profile } from '../card';
import { contract } from '../contract';
import { requestId, text } from '../fields';
import type { NotAMember } from '../refusals';

/** Set the nickname or the picture that WeChat's fill component gave; what is left out stays. */
export const changeProfile = contract<NotAMember | MemberRefusal>()({
  name: 'change-profile',
  input: v.strictObject({
    requestId,
    nickname: v.optional(text(32)),
    avatar: v.optional(
      v.pipe(text(512), v.regex(/^(cloud|https):\/\//, 'a cloud or https address')),
    ),
  }),
  output: v.object({ profile }),
});
