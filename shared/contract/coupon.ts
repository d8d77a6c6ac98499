import * as v from 'valibot';

const names = v.nullable(v.array(v.string()));
const named = v.array(v.object({ id: v.string(), name: v.string() }));

/** What the stores and tiers are called that scopes speak of. */
export const scopeNames = { stores: named, tiers: named } as const;

/** The terms of a coupon, each in a form that a screen can say. */
export const couponShown = v.object({
  id: v.string(),
  definition: v.string(),
  name: v.string(),
  offer: v.variant('kind', [
    v.object({ kind: v.literal('amount-off'), amountFen: v.number() }),
    v.object({ kind: v.literal('percent-off'), offPermille: v.number(), ceilingFen: v.number() }),
    v.object({ kind: v.literal('exchange'), item: v.string(), worthFen: v.number() }),
    v.object({ kind: v.literal('gift'), item: v.string(), worthFen: v.number() }),
  ]),
  minSpendFen: v.number(),
  scope: v.object({
    stores: names,
    categories: names,
    tiers: names,
    weekdays: v.nullable(v.array(v.number())),
    hours: v.nullable(v.object({ from: v.number(), to: v.number() })),
  }),
  stacking: v.picklist(['alone', 'once', 'any']),
  withTierPrice: v.boolean(),
  usableFrom: v.number(),
  expiresAt: v.number(),
});

const waits = [
  v.object({ code: v.literal('not-yet'), from: v.number() }),
  v.object({ code: v.literal('other-hours'), from: v.nullable(v.number()) }),
  v.object({ code: v.literal('other-tier'), tiers: v.array(v.string()) }),
] as const;

/** Why a coupon cannot be used at this instant, and from when it can. */
export const couponWait = v.variant('code', [...waits]);

/** A coupon at the till: usable for what is on the counter, or why not. */
export const couponAtTill = v.object({
  ...couponShown.entries,
  obstacle: v.nullable(
    v.variant('code', [
      ...waits,
      v.object({ code: v.literal('other-store'), stores: v.array(v.string()) }),
      v.object({ code: v.literal('other-category'), categories: v.array(v.string()) }),
      v.object({ code: v.literal('below-minimum'), shortFen: v.number() }),
    ]),
  ),
});
