import * as v from 'valibot';
import type { MemberRefusal } from '../../domain/members';
import { outcome } from '../card';
import { contract } from '../contract';
import { id, requestId, storeId, text } from '../fields';
import type { NotAMember, TillRefusal } from '../refusals';

/** Let a member in to what takes place at this store, by the ticket of the code just scanned (扫码入场). */
export const scanIn = contract<NotAMember | TillRefusal | MemberRefusal>()({
  name: 'scan-in',
  input: v.strictObject({
    requestId,
    storeId,
    ticket: text(600),
    occasion: id,
  }),
  output: v.object({ signedUp: v.boolean(), visitDays: v.number(), ...outcome.entries }),
});
