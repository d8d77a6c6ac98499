import * as v from 'valibot';
import { contract } from '../contract';
import { whole } from '../fields';
import type { OperatorRefusal } from '../refusals';
import { journeyId, journeyTerms } from './journey-terms';

/**
 * Save the next version of a journey. Nobody enters by it before it is live, and whoever is inside stays on
 * the version they entered by.
 */
export const saveJourney = contract<
  Extract<OperatorRefusal, { code: 'journey-problems' | 'compliance-problems' | 'journey-changed' }>
>()({
  name: 'save-journey',
  input: v.strictObject({
    journey: journeyId,
    terms: journeyTerms,
    /** The version it was made from; none, for a new one. */
    after: v.optional(whole(0, 1_000_000), 0),
  }),
  output: v.object({ journey: v.string(), version: v.number() }),
});
