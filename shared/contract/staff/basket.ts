import * as v from 'valibot';
import { fen, text } from '../fields';

/** Items on the counter, by category where the shop has them; the total is their sum. */
export const lines = v.pipe(
  v.array(v.strictObject({ category: v.nullable(text(32)), amountFen: fen })),
  v.minLength(1),
  v.maxLength(50),
);

export const quoted = v.object({
  listFen: v.number(),
  discounts: v.array(v.object({ rule: v.string(), amountFen: v.number() })),
  payFen: v.number(),
  points: v.number(),
  growth: v.number(),
});
