import * as v from 'valibot';
import { id, whole } from './fields';

/** A gift as an operator sets it. */
export const gift = v.variant('kind', [
  v.strictObject({ kind: v.literal('points'), points: whole(1, 100_000) }),
  v.strictObject({ kind: v.literal('coupon'), coupon: id }),
]);

/** A gift as a screen says it: a coupon with its name. */
export const giftShown = v.variant('kind', [
  v.object({ kind: v.literal('points'), points: v.number() }),
  v.object({ kind: v.literal('coupon'), coupon: v.string(), name: v.string() }),
]);
