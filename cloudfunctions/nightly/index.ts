import { now } from '../_lib/clock';
import { openForTimer } from '../_lib/door/timer';
import { everyCommitted } from '../_lib/lotteries/committed';
import { closeRecords } from '../_lib/lotteries/record';
import { openAnomalies } from '../_lib/jobs/anomalies';
import { endLease, takeLease } from '../_lib/jobs/lease';
import { passDueTime } from '../_lib/jobs/pass-due-time';
import { forgetMessages } from '../_lib/jobs/forget-messages';
import { isRebuilding, rebuildRetention } from '../_lib/jobs/rebuild-retention';
import { remindCoupons } from '../_lib/jobs/remind-coupons';
import { remindOccasions } from '../_lib/jobs/remind-occasions';
import { verifySample } from '../_lib/jobs/verify';
import { verifyProjections } from '../_lib/jobs/verify-projections';

type Night = Readonly<{
  passed: number;
  closed: number;
  reminded: number;
  forgotten: number;
  checked: number;
  wrong: number;
  recounted: number;
  differing: number;
}>;

/** How long the night may count before it does anything else. */
const RECOUNT_FOR = 10_000;

async function night(): Promise<Night | null> {
  const at = now();
  const lease = await takeLease('nightly', at);
  if (lease === null) return null;
  // Before time passes, which puts entries on their way.
  const open = await openAnomalies();
  const counted = await verifyProjections(at, { stopAt: at + RECOUNT_FOR, open });
  const passed = await passDueTime(at, lease.stopAt);
  const closed = await closeRecords(await everyCommitted(at), { at, stopAt: lease.stopAt });
  const reminded =
    (await remindCoupons(at, lease.stopAt)) + (await remindOccasions(at, lease.stopAt));
  const forgotten = await forgetMessages(at, lease.stopAt);
  const told = { reminded, forgotten };
  const done = { passed, closed, ...told, ...(await verifySample(at, open)), ...counted };
  // What an operator began and did not finish.
  if (await isRebuilding()) await rebuildRetention(lease.stopAt);
  await endLease(lease, { at: now(), done });
  return done;
}

export const main = openForTimer('nightly', night);
