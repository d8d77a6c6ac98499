import { dayOf } from '../../../shared/domain/kernel/day';
import type { Instant } from '../../../shared/domain/kernel/instant';
import { change, command as _ } from '../cloudbase/documents';
import type { Staff } from './staff';

/** Counts one more receipt of this person's today; false when the day has all it may have. */
export async function countReceipt({ _id }: Staff, perDay: number, at: Instant): Promise<boolean> {
  const on = dayOf(at);
  const today = { _id, 'receipts.on': on, 'receipts.count': _.lt(perDay) };
  const first = { _id, 'receipts.on': _.neq(on) };
  return (
    (await change('staff', today, { 'receipts.count': _.inc(1) }))
    || change('staff', first, { receipts: _.set({ on, count: 1 }) })
  );
}
