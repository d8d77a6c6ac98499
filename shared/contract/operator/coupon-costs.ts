import * as v from 'valibot';
import { contract } from '../contract';
import { month } from '../fields';
import type { OperatorRefusal } from '../refusals';

const cost = { fen: v.number(), times: v.number() };

/**
 * What coupons cost, in fen, by month, campaign, coupon, the reason it was given for and store; and each
 * campaign in all. Booked when a coupon is redeemed, and back when it is returned.
 */
export const couponCosts = contract<Extract<OperatorRefusal, { code: 'ends-before-it-starts' }>>()({
  name: 'coupon-costs',
  input: v.strictObject({ from: month, to: month }),
  output: v.object({
    /** What the doors have written up to a minute before this is in it. */
    asOf: v.number(),
    campaigns: v.array(v.object({ campaign: v.string(), ...cost })),
    rows: v.array(
      v.object({
        month: v.string(),
        campaign: v.string(),
        definition: v.string(),
        cause: v.string(),
        storeId: v.string(),
        ...cost,
      }),
    ),
  }),
});
