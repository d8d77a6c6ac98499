import * as v from 'valibot';
import type { MemberRefusal } from '../../domain/members';
import { contract } from '../contract';
import { memberNo, requestId } from '../fields';
import type { OperatorRefusal } from '../refusals';
import { journeyId } from './journey-terms';

/** Let one member into a journey that is live, who has never been inside. */
export const enterJourney = contract<
  | Extract<OperatorRefusal, { code: 'no-such-member' | 'no-such-journey' | 'journey-not-live' }>
  | MemberRefusal
>()({
  name: 'enter-journey',
  input: v.strictObject({ requestId, memberNo, journey: journeyId }),
  output: v.object({
    journey: v.string(),
    version: v.number(),
    step: v.string(),
    nextAt: v.number(),
  }),
});
