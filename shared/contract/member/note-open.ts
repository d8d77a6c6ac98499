import * as v from 'valibot';
import type { MemberRefusal } from '../../domain/members';
import { OPENS_TOLD_WITHIN } from '../../domain/presence';
import { contract } from '../contract';
import { day } from '../fields';
import type { NotAMember } from '../refusals';

/** The mini-program was opened today, and on earlier days without network. Told again, it is the same. */
export const noteOpen = contract<NotAMember | MemberRefusal>()({
  name: 'note-open',
  input: v.strictObject({ earlier: v.pipe(v.array(day), v.maxLength(OPENS_TOLD_WITHIN)) }),
  output: v.object({ today: v.string() }),
});
