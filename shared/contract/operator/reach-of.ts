import * as v from 'valibot';
import { contract } from '../contract';
import { memberNo } from '../fields';
import { channel, consentShown, grantShown, messagePurpose } from '../reach';
import type { OperatorRefusal } from '../refusals';

/** How one member can be reached: consents, grants, what is left of the budget, and the messages. */
export const reachOf = contract<Extract<OperatorRefusal, { code: 'no-such-member' }>>()({
  name: 'reach-of',
  input: v.strictObject({ memberNo }),
  output: v.object({
    at: v.number(),
    consents: v.array(consentShown),
    grants: v.array(grantShown),
    mayPersonalise: v.boolean(),
    budget: v.object({ touches: v.number(), days: v.number(), left: v.number() }),
    /** On their way. */
    open: v.array(
      v.object({
        id: v.string(),
        category: v.string(),
        purpose: messagePurpose,
        channel,
        worthFen: v.number(),
        state: v.picklist(['reserved', 'sending', 'created', 'confirmed']),
        notBefore: v.number(),
        endsAt: v.number(),
      }),
    ),
    /** Arrived, or perhaps arrived. */
    touches: v.array(
      v.object({
        id: v.string(),
        category: v.string(),
        purpose: messagePurpose,
        channel,
        at: v.number(),
        state: v.picklist(['sent', 'unknown']),
      }),
    ),
  }),
});
