import * as v from 'valibot';
import { contract } from '../contract';
import { month } from '../fields';
import type { OperatorRefusal } from '../refusals';

const points = v.number();

/**
 * The points of all members month by month (积分变动表): opening + earned − redeemed − expired −
 * reversed + adjusted = closing. What is owed to members in points and in fen; how much of each expiry
 * was never redeemed.
 */
export const rollForward = contract<Extract<OperatorRefusal, { code: 'ends-before-it-starts' }>>()({
  name: 'roll-forward',
  input: v.strictObject({ from: month, to: month }),
  output: v.object({
    /** What the doors have written up to a minute before this is in it. */
    asOf: v.number(),
    fenPer100Points: v.number(),
    months: v.array(
      v.object({
        month: v.string(),
        opening: points,
        earned: points,
        redeemed: points,
        expired: points,
        reversed: points,
        adjusted: points,
        closing: points,
        available: points,
        pending: points,
        debt: points,
        liability: v.object({ points, fen: v.number() }),
      }),
    ),
    breakage: v.array(
      v.object({
        expiresOn: v.string(),
        filled: points,
        redeemed: points,
        expired: points,
        reversed: points,
        adjusted: points,
        open: points,
        sharePermille: v.nullable(v.number()),
      }),
    ),
  }),
});
