import * as v from 'valibot';
import { contract } from '../contract';
import type { OperatorRefusal } from '../refusals';
import { segmentRule } from './segment-rule';

const marks = v.array(v.number());
const score = v.number();

/**
 * Buyers of the last 365 days by recency, frequency and money, each from 1 to 5 by the fifths of the shop's own
 * buyers as of the last closed day. Reading goes on with every call until it is complete.
 */
export const rfm = contract<
  Extract<OperatorRefusal, { code: 'not-read-yet' | 'too-few-buyers' }>
>()({
  name: 'rfm',
  input: v.strictObject({}),
  output: v.object({
    asOf: v.string(),
    at: v.number(),
    definition: v.string(),
    complete: v.boolean(),
    seen: v.number(),
    /** Buyers read: what the table adds up to. */
    buyers: v.number(),
    /** The values dividing the fifths: days since the last purchase, purchase days, fen. */
    marks: v.object({ recency: marks, frequency: marks, money: marks }),
    table: v.array(
      v.object({ r: score, f: score, m: score, members: v.number(), rule: segmentRule }),
    ),
  }),
});
