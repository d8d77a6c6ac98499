import * as v from 'valibot';
import { contract } from '../contract';
import { month } from '../fields';
import type { OperatorRefusal } from '../refusals';

/** What was paid and kept per purchase, by the months of the purchases: bands, all of them, and the mean. */
export const baskets = contract<Extract<OperatorRefusal, { code: 'ends-before-it-starts' }>>()({
  name: 'baskets',
  input: v.strictObject({ from: month, to: month }),
  output: v.object({
    /** What the relay has counted up to now. */
    asOf: v.number(),
    definition: v.string(),
    purchases: v.number(),
    fen: v.number(),
    /** Fen for each purchase, rounded down; null without one. */
    meanFen: v.nullable(v.number()),
    bands: v.array(
      v.object({
        fromFen: v.number(),
        /** The first fen that is not in it; null for the last band. */
        beforeFen: v.nullable(v.number()),
        purchases: v.number(),
        fen: v.number(),
      }),
    ),
  }),
});
