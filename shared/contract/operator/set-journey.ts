import * as v from 'valibot';
import { contract } from '../contract';
import { whole } from '../fields';
import type { OperatorRefusal } from '../refusals';
import { journeyId, journeyState } from './journey-terms';

/**
 * Let a journey go live, by its latest version or another; pause it, so that everybody inside stands still;
 * or stop it, so that everybody inside leaves before their next step.
 */
export const setJourney = contract<
  Extract<OperatorRefusal, { code: 'no-such-journey' | 'journey-problems' | 'compliance-problems' }>
>()({
  name: 'set-journey',
  input: v.strictObject({
    journey: journeyId,
    state: v.picklist(['live', 'paused', 'stopped']),
    version: v.optional(whole(1, 1_000_000)),
  }),
  output: v.object({ journey: v.string(), state: journeyState, live: v.nullable(v.number()) }),
});
