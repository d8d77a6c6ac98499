import * as v from 'valibot';
import type { MemberRefusal } from '../../domain/members';
import { outcome } from '../card';
import { contract } from '../contract';
import { id, requestId, whole } from '../fields';
import { recordedDraw } from '../lottery';
import type { NotAMember, StaffDoNotDraw } from '../refusals';

/**
 * Draw once (抽奖). The phone makes `luck` at random before it asks, so that neither it nor the shop
 * alone settles the prize. `points` is the price that the phone showed; at another nothing is drawn.
 */
export const draw = contract<NotAMember | StaffDoNotDraw | MemberRefusal>()({
  name: 'draw',
  input: v.strictObject({
    requestId,
    lottery: id,
    points: v.optional(whole(0, 1_000_000)),
    luck: v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/, '8 to 64 letters or digits')),
  }),
  output: v.object({
    ...recordedDraw.entries,
    paidPoints: v.number(),
    leftToday: v.number(),
    ...outcome.entries,
  }),
});
