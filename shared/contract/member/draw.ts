import * as v from 'valibot';
import type { MemberRefusal } from '../../domain/members';
import { outcome } from '../card';
import { contract } from '../contract';
import { id, requestId } from '../fields';
import { recordedDraw } from '../lottery';
import type { NotAMember, StaffDoNotDraw } from '../refusals';

/**
 * Draw once (抽奖). The phone makes `luck` at random before it asks, so that neither it nor the shop
 * alone settles the prize.
 */
export const draw = contract<NotAMember | StaffDoNotDraw | MemberRefusal>()({
  name: 'draw',
  input: v.strictObject({
    requestId,
    lottery: id,
    luck: v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/, '8 to 64 letters or digits')),
  }),
  output: v.object({
    ...recordedDraw.entries,
    paidPoints: v.number(),
    leftToday: v.number(),
    ...outcome.entries,
  }),
});
