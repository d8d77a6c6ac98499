import * as v from 'valibot';
import type { MemberRefusal } from '../../domain/members';
import { contract } from '../contract';
import { memberNo, requestId, tag, text } from '../fields';
import type { OperatorRefusal, TillRefusal } from '../refusals';

const tags = v.optional(v.pipe(v.array(tag), v.maxLength(20)), []);

/** Put tags on a member and take tags off, with a reason; the ledger keeps who, when and why. */
export const tagMember = contract<
  | Extract<OperatorRefusal, { code: 'no-such-member' }>
  | Extract<TillRefusal, { code: 'own-account' }>
  | MemberRefusal
>()({
  name: 'tag-member',
  input: v.strictObject({ requestId, memberNo, put: tags, take: tags, reason: text(120) }),
  output: v.object({ tags: v.array(v.object({ tag: v.string(), on: v.string() })) }),
});
