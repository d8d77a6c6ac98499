import * as v from 'valibot';
import { day, id, storeId, text, whole } from '../fields';

const money = whole(0, 1_000_000_000);
const some = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.nullable(v.pipe(v.array(item), v.maxLength(most)));

const offer = v.variant('kind', [
  v.strictObject({ kind: v.literal('amount-off'), amountFen: money }),
  v.strictObject({
    kind: v.literal('percent-off'),
    offPermille: whole(0, 100_000),
    ceilingFen: money,
  }),
  v.strictObject({ kind: v.literal('exchange'), item: text(32), worthFen: money }),
  v.strictObject({ kind: v.literal('gift'), item: text(32), worthFen: money }),
]);

const scope = v.strictObject({
  stores: some(storeId, 500),
  categories: some(text(32), 100),
  tiers: some(id, 12),
  weekdays: some(whole(0, 100), 7),
  hours: v.nullable(v.strictObject({ from: whole(0, 100), to: whole(0, 100) })),
});

const definition = v.strictObject({
  id,
  name: text(32),
  offer,
  minSpendFen: money,
  scope,
  stacking: v.picklist(['alone', 'once', 'any']),
  withTierPrice: v.boolean(),
  campaign: id,
  valid: v.variant('kind', [
    v.strictObject({ kind: v.literal('days'), days: whole(0, 3650) }),
    v.strictObject({ kind: v.literal('until'), day }),
  ]),
  perMember: v.nullable(whole(0, 1_000_000)),
});

/** The shape of the programme's coupons; numbers of the right kind are judged by the programme itself. */
export const couponTerms = v.strictObject({
  definitions: v.pipe(v.array(definition), v.maxLength(200)),
  mostPerPurchase: whole(1, 3),
  chargedPointsPerYuan: whole(0, 10_000),
});
