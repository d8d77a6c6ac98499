import * as v from 'valibot';
import { id, text, whole } from '../fields';
import { gift } from '../gift';

/** Kinds of care that staff can write down. */
export const careTerms = v.pipe(v.array(v.strictObject({ id, name: text(16) })), v.maxLength(20));

/** Gifts for growth over a lifetime and for anniversaries of joining. */
export const milestoneTerms = v.strictObject({
  growth: v.pipe(v.array(v.strictObject({ growth: whole(1, 100_000_000), gift })), v.maxLength(20)),
  anniversary: v.pipe(v.array(gift), v.maxLength(5)),
});
