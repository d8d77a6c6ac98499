import * as v from 'valibot';
import { id, text } from '../fields';
import { limitTerms, stockTerms, windowTerms } from '../limited';

/** The shape of what can be claimed; what it says is judged by the programme itself. */
export const claimTerms = v.pipe(
  v.array(
    v.strictObject({
      id,
      name: text(32),
      ...windowTerms,
      coupon: id,
      stock: stockTerms,
      perMember: limitTerms,
      perDay: v.nullable(limitTerms),
    }),
  ),
  v.maxLength(100),
);
