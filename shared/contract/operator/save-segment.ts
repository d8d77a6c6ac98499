import * as v from 'valibot';
import { contract } from '../contract';
import { id, text } from '../fields';
import type { OperatorRefusal } from '../refusals';
import { segmentRule } from './segment-rule';

/** Give a rule a name, or the name another rule; whoever was in it as of a past day stays there. */
export const saveSegment = contract<Extract<OperatorRefusal, { code: 'segment-problems' }>>()({
  name: 'save-segment',
  input: v.strictObject({ segment: id, name: text(40), rule: segmentRule }),
  output: v.object({ segment: v.string(), name: v.string(), rule: segmentRule }),
});
