import * as v from 'valibot';
import type { MemberRefusal } from '../../domain/members';
import { careShown } from '../care';
import { contract } from '../contract';
import { id, requestId, storeId, text } from '../fields';
import type { NotAMember, TillRefusal } from '../refusals';

/** Write down care shown to a scanned member: an umbrella, a free cup. The ticket stays good. */
export const logCare = contract<TillRefusal | NotAMember | MemberRefusal>()({
  name: 'log-care',
  input: v.strictObject({ requestId, storeId, ticket: text(600), care: id }),
  output: v.object({ logged: v.boolean(), care: careShown }),
});
