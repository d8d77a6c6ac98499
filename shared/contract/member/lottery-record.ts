import * as v from 'valibot';
import { contract } from '../contract';
import { id } from '../fields';
import { recordedDraw, toldLottery } from '../lottery';

/**
 * The public record of a lottery, for whoever asks: once the seed is revealed every draw, a page at a
 * time, without persons; `closed` has the number of draws and their hash.
 */
export const lotteryRecord = contract<Readonly<{ code: 'no-such-lottery' }>>()({
  name: 'lottery-record',
  input: v.strictObject({
    lottery: id,
    after: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-z]{16}:\d{6}$/, 'a place in the record'))),
  }),
  output: v.object({
    lottery: toldLottery,
    draws: v.array(recordedDraw),
    cursor: v.nullable(v.string()),
    closed: v.nullable(v.object({ count: v.number(), hash: v.string() })),
  }),
});
