import * as v from 'valibot';
import type { MemberRefusal } from '../../domain/members';
import { reasonsByHand } from '../../domain/passages';
import { contract } from '../contract';
import { memberNo, requestId } from '../fields';
import type { OperatorRefusal } from '../refusals';
import { journeyId } from './journey-terms';

/** Let one member stand still in a journey, with a reason, or go on with none: what fell due is due then. */
export const holdJourney = contract<
  Extract<OperatorRefusal, { code: 'no-such-member' }> | MemberRefusal
>()({
  name: 'hold-journey',
  input: v.strictObject({
    requestId,
    memberNo,
    journey: journeyId,
    reason: v.nullable(v.picklist(reasonsByHand)),
  }),
  output: v.object({ reason: v.nullable(v.string()), nextAt: v.number() }),
});
