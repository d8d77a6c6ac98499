import * as v from 'valibot';
import { contract } from '../contract';
import { text } from '../fields';
import type { InvitationNotValid } from '../refusals';

/** Become staff by the invitation an operator made, as the WeChat user who scans it. */
export const bind = contract<InvitationNotValid>()({
  name: 'bind',
  input: v.strictObject({ invitation: text(64) }),
  output: v.object({
    staffId: v.string(),
    name: v.string(),
    role: v.string(),
    stores: v.array(v.string()),
  }),
});
