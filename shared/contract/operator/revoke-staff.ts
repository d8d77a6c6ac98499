import * as v from 'valibot';
import { contract } from '../contract';
import { id } from '../fields';
import type { OperatorRefusal } from '../refusals';

/** End a person's rights, effective at the next call. */
export const revokeStaff = contract<Extract<OperatorRefusal, { code: 'no-such-staff' }>>()({
  name: 'revoke-staff',
  input: v.strictObject({ staffId: id }),
  output: v.object({ staffId: v.string(), active: v.boolean() }),
});
