import * as v from 'valibot';
import { contract } from '../contract';
import { memberNo } from '../fields';
import type { OperatorRefusal } from '../refusals';
import { journeyId } from './journey-terms';

/** A condition with what was found of the member. */
const finding = v.object({
  condition: v.looseObject({ kind: v.string() }),
  found: v.nullable(v.union([v.string(), v.number(), v.array(v.string())])),
  passes: v.boolean(),
});

/** A rule that a journey asks: of whom enters, for whom the next step is, who leaves. */
const asked = v.object({
  rule: v.picklist(['entry', 'step', 'exit']),
  /** The step or the exit. */
  of: v.nullable(v.string()),
  passes: v.boolean(),
  conditions: v.array(finding),
});

const passed = {
  version: v.number(),
  enteredAt: v.number(),
};

/** Where a member is in a journey and why: every rule it asks now, with what is found and needed. */
export const journeyOf = contract<
  Extract<OperatorRefusal, { code: 'no-such-member' | 'no-such-journey' }>
>()({
  name: 'journey-of',
  input: v.strictObject({ memberNo, journey: journeyId }),
  output: v.object({
    at: v.number(),
    state: v.picklist(['draft', 'live', 'paused', 'stopped']),
    passage: v.variant('is', [
      v.object({ is: v.literal('outside') }),
      v.object({
        ...{ is: v.literal('inside'), ...passed, step: v.string() },
        stage: v.string(),
        nextAt: v.number(),
        waitsFor: v.nullable(v.string()),
        met: v.boolean(),
        pause: v.nullable(v.object({ reason: v.string(), at: v.number() })),
      }),
      v.object({
        ...{ is: v.literal('over'), ...passed, endedAt: v.number() },
        end: v.looseObject({ code: v.string() }),
      }),
    ]),
    rules: v.array(asked),
  }),
});
