import * as v from 'valibot';
import type { MemberRefusal } from '../../domain/members';
import { contract } from '../contract';
import { requestId } from '../fields';
import type { NotAMember } from '../refusals';

/** Allow that it is measured how long pages are looked at, or no longer: then all that was kept is deleted. */
export const allowDwell = contract<NotAMember | MemberRefusal>()({
  name: 'allow-dwell',
  input: v.strictObject({ requestId, allowed: v.boolean() }),
  output: v.object({ pageDwell: v.boolean() }),
});
