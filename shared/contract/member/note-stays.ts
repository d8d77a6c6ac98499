import * as v from 'valibot';
import { LONGEST_STAY, STAYS_AT_ONCE, pages } from '../../domain/dwell';
import { contract } from '../contract';
import { day, id, whole } from '../fields';
import type { NotAMember } from '../refusals';

/** How long which pages were looked at, for a member who allows it. The same batch again counts once. */
export const noteStays = contract<NotAMember>()({
  name: 'note-stays',
  input: v.strictObject({
    batch: id,
    stays: v.pipe(
      v.array(
        v.strictObject({ page: v.picklist(pages), on: day, seconds: whole(1, LONGEST_STAY) }),
      ),
      v.minLength(1),
      v.maxLength(STAYS_AT_ONCE),
    ),
  }),
  /** Not kept: the member does not allow it. */
  output: v.object({ kept: v.boolean() }),
});
