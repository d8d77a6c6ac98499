import * as v from 'valibot';
import { contract } from '../contract';
import { consentShown, grantShown } from '../reach';
import type { NotAMember } from '../refusals';

/** What the member agrees to, each with its receipt, and how messages are kept few. */
export const consents = contract<NotAMember>()({
  name: 'consents',
  input: v.strictObject({}),
  output: v.object({
    at: v.number(),
    consents: v.array(consentShown),
    grants: v.array(grantShown),
    /** At most so many marketing messages in so many days, and none in these hours. */
    budget: v.object({ touches: v.number(), days: v.number() }),
    quiet: v.object({ from: v.number(), to: v.number() }),
  }),
});
