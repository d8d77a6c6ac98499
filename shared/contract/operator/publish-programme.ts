import * as v from 'valibot';
import { contract } from '../contract';
import { instant, whole } from '../fields';
import type { OperatorRefusal } from '../refusals';
import { programmeTerms } from './programme-terms';

/**
 * Publish terms as the next version, or with `check` only say what is wrong with them. `after` is the
 * version they were edited from, so that nobody's edit is overwritten unseen.
 */
export const publishProgramme = contract<
  Extract<
    OperatorRefusal,
    { code: 'programme-problems' | 'compliance-problems' | 'programme-changed' | 'starts-too-soon' }
  >
>()({
  name: 'publish-programme',
  input: v.strictObject({
    terms: programmeTerms,
    after: whole(0, 1_000_000),
    effectiveFrom: v.optional(instant),
    check: v.optional(v.boolean(), false),
  }),
  output: v.object({ version: v.number(), effectiveFrom: v.number(), published: v.boolean() }),
});
