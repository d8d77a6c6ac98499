import * as v from 'valibot';
import type { MemberRefusal } from '../../domain/members';
import { outcome } from '../card';
import { contract } from '../contract';
import { fen, orderNo, requestId, storeId } from '../fields';
import type { NotAMember, ReceiptRefusal } from '../refusals';

/**
 * Claim a purchase made without showing the code, by what is printed on its receipt. Whatever does not
 * match is answered as if there were none.
 */
export const claimReceipt = contract<NotAMember | ReceiptRefusal | MemberRefusal>()({
  name: 'claim-receipt',
  input: v.strictObject({ requestId, storeId, orderNo, amountFen: fen }),
  output: v.object({ orderId: v.string(), payFen: v.number(), ...outcome.entries }),
});
