import * as v from 'valibot';
import { id, storeId, text, whole } from '../fields';
import { limitTerms, stockTerms, windowTerms } from '../limited';

const days = whole(-1000, 1000);

const gives = v.variant('kind', [
  v.strictObject({
    kind: v.literal('goods'),
    stores: v.nullable(v.pipe(v.array(storeId), v.maxLength(50))),
    pickUpDays: days,
    reminderDays: days,
    returnDays: days,
  }),
  v.strictObject({ kind: v.literal('coupon'), coupon: id }),
]);

/** The shape of the points mall; what it says is judged by the programme itself. */
export const rewardTerms = v.pipe(
  v.array(
    v.strictObject({
      id,
      name: text(32),
      points: whole(-10_000_000, 10_000_000),
      ...windowTerms,
      gives,
      stock: stockTerms,
      perMember: v.nullable(limitTerms),
    }),
  ),
  v.maxLength(100),
);
