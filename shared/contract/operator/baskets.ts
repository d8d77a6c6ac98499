import * as v from 'valibot';
import { contract } from '../contract';
import { month, orderId, whole } from '../fields';
import { basketBands } from '../../domain/behaviour';
import type { OperatorRefusal } from '../refusals';

/** What was paid and kept per purchase, by the months of the purchases: bands, all of them, and the mean. */
export const baskets = contract<Extract<OperatorRefusal, { code: 'ends-before-it-starts' }>>()({
  name: 'baskets',
  input: v.strictObject({
    from: month,
    to: month,
    /** The band whose purchases to list, by its place among the bands. */
    list: v.optional(whole(0, basketBands.length - 1)),
    after: v.optional(orderId),
    limit: v.optional(whole(1, 200), 50),
  }),
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
    /** Purchases of that band and whose they are, in the order of their order numbers. */
    listed: v.array(
      v.object({
        orderId: v.string(),
        memberNo: v.string(),
        on: v.string(),
        keptFen: v.number(),
      }),
    ),
    /** The `after` of the next page; null when all purchases have been looked at, or none are listed. */
    cursor: v.nullable(v.string()),
  }),
});
