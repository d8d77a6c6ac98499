import * as v from 'valibot';
import { contract } from '../contract';

/**
 * Makes the days of members and the tables of retention and of value what the ledger says, as far as it comes in 45
 * seconds; asked again it goes on from there, and the night goes on with what was not finished.
 */
export const rebuildRetention = contract()({
  name: 'rebuild-retention',
  input: v.strictObject({}),
  output: v.object({
    finished: v.boolean(),
    stage: v.picklist(['members', 'cohorts', 'values', 'day-gaps', 'done']),
    /** Members looked at since it began. */
    members: v.number(),
    /** Whose days were not what the ledger says. */
    repaired: v.number(),
    /** Whose ledger is not whole, so that nothing was changed. */
    unproven: v.number(),
    /** Tables that were set right. */
    mended: v.number(),
  }),
});
