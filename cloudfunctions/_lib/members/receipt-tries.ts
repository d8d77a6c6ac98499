import { dayOf } from '../../../shared/domain/kernel/day';
import type { Instant } from '../../../shared/domain/kernel/instant';
import { change, command as _ } from '../cloudbase/documents';
import type { StoredMember } from './stored';

/** Receipts a member may ask for on one day, right or wrong: enough for a shopper, few for a guesser. */
export const RECEIPTS_A_DAY = 5;

/** Counts one more try of today, whatever comes of it; false when there is none left. */
export async function countReceiptTry({ _id }: StoredMember, at: Instant): Promise<boolean> {
  const on = dayOf(at);
  const today = { _id, 'receiptTries.on': on, 'receiptTries.count': _.lt(RECEIPTS_A_DAY) };
  const first = { _id, 'receiptTries.on': _.neq(on) };
  return (
    (await change('members', first, { receiptTries: _.set({ on, count: 1 }) }))
    || change('members', today, { 'receiptTries.count': _.inc(1) })
  );
}
