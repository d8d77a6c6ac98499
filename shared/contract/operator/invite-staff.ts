import * as v from 'valibot';
import { contract } from '../contract';
import { storeId, text } from '../fields';
import type { OperatorRefusal } from '../refusals';

export const role = v.picklist(['staff', 'manager', 'operator', 'admin']);

/** Invite a person to work at stores: the answer is the secret to show as a QR, good for a day, once. */
export const inviteStaff = contract<Extract<OperatorRefusal, { code: 'no-such-store' }>>()({
  name: 'invite-staff',
  input: v.strictObject({
    name: text(32),
    role,
    stores: v.pipe(v.array(storeId), v.maxLength(200)),
  }),
  output: v.object({ invitation: v.string(), expiresAt: v.number() }),
});
