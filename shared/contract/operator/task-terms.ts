import * as v from 'valibot';
import { text, whole } from '../fields';
import { gift } from '../gift';

const times = whole(1, 62);

const goal = v.variant('kind', [
  v.strictObject({ kind: v.literal('complete-profile') }),
  v.strictObject({ kind: v.literal('tell-birthday') }),
  v.strictObject({
    kind: v.literal('purchases'),
    times,
    category: v.nullable(text(32)),
    leastFen: whole(1, 1_000_000_000),
  }),
  v.strictObject({ kind: v.literal('visits'), times }),
  v.strictObject({ kind: v.literal('stores'), times }),
  v.strictObject({ kind: v.literal('check-ins'), times }),
]);

/** Tasks as an operator sets them. */
export const taskTerms = v.pipe(
  v.array(
    v.strictObject({
      id: v.pipe(v.string(), v.regex(/^[\w-]{1,24}$/, 'an id of at most 24 letters')),
      name: text(24),
      goal,
      period: v.picklist(['once', 'weekly', 'monthly']),
      cap: whole(1, 62),
      gift,
    }),
  ),
  v.maxLength(20),
);
