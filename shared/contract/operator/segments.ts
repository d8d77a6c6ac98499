import * as v from 'valibot';
import { contract } from '../contract';
import { segmentRule } from './segment-rule';

/** Every segment there is, and who saved it last. */
export const segments = contract()({
  name: 'segments',
  input: v.strictObject({}),
  output: v.object({
    at: v.number(),
    segments: v.array(
      v.object({
        segment: v.string(),
        name: v.string(),
        rule: segmentRule,
        savedAt: v.number(),
        savedBy: v.string(),
      }),
    ),
  }),
});
