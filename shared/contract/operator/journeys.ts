import * as v from 'valibot';
import { contract } from '../contract';
import { journeyState, journeyTerms } from './journey-terms';

/** Every journey there is, as it was saved last, and one to start from. */
export const journeys = contract()({
  name: 'journeys',
  input: v.strictObject({}),
  output: v.object({
    at: v.number(),
    journeys: v.array(
      v.object({
        journey: v.string(),
        state: journeyState,
        /** The version by which members enter now, or null while none do. */
        live: v.nullable(v.number()),
        latest: v.number(),
        terms: journeyTerms,
        savedAt: v.number(),
        savedBy: v.string(),
      }),
    ),
    template: journeyTerms,
  }),
});
