import * as v from 'valibot';
import { contract } from '../contract';
import { toldLottery } from '../lottery';
import type { NotAMember } from '../refusals';

/** The lotteries there are: odds, price, what is left and the member may still draw, commitment or seed. */
export const lotteries = contract<NotAMember>()({
  name: 'lotteries',
  input: v.strictObject({}),
  output: v.object({
    at: v.number(),
    balance: v.number(),
    lotteries: v.array(
      v.object({
        ...toldLottery.entries,
        /** How many of each limited prize are left, about now. */
        left: v.record(v.string(), v.number()),
        /** `number` is the member's in the public record of this lottery. */
        mine: v.object({
          number: v.string(),
          draws: v.number(),
          leftToday: v.number(),
          freeToday: v.number(),
          nextCostsPoints: v.number(),
          /** Null when the caller can draw now; else the refusal there would be. */
          whyNot: v.nullable(v.looseObject({ code: v.string() })),
        }),
      }),
    ),
  }),
});
