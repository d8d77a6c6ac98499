import * as v from 'valibot';

const award = v.variant('kind', [
  v.object({ kind: v.literal('points'), points: v.number() }),
  v.object({ kind: v.literal('coupon'), coupon: v.string() }),
  v.object({
    kind: v.literal('goods'),
    stores: v.nullable(v.array(v.string())),
    pickUpDays: v.number(),
  }),
]);

/** A lottery as everybody is told before it opens: each prize's odds are `chances` in `outOf`. */
export const toldLottery = v.object({
  id: v.string(),
  name: v.string(),
  note: v.nullable(v.string()),
  from: v.string(),
  to: v.string(),
  outOf: v.number(),
  prizes: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      chances: v.number(),
      valueFen: v.number(),
      award,
      stock: v.nullable(v.number()),
      whenGone: v.nullable(v.string()),
    }),
  ),
  /** Chances in `outOf` of winning nothing. */
  nothing: v.number(),
  costPoints: v.number(),
  freePerDay: v.number(),
  caps: v.object({ perDay: v.number(), perMember: v.number() }),
  /** SHA-256 of the seed, in hex, told from the beginning; the seed follows when all draws are done. */
  commitment: v.string(),
  revealsAt: v.number(),
  seed: v.nullable(v.string()),
});

/** A draw as the public record has it. Prizes are named by their ids; null is nothing. */
export const recordedDraw = v.object({
  number: v.string(),
  draw: v.number(),
  luck: v.string(),
  drawn: v.nullable(v.string()),
  given: v.nullable(v.string()),
});
