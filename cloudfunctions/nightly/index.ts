import { now } from '../_lib/clock';
import { openForTimer } from '../_lib/door/timer';
import { endLease, takeLease } from '../_lib/jobs/lease';
import { passDueTime } from '../_lib/jobs/pass-due-time';
import { verifySample } from '../_lib/jobs/verify';

type Night = Readonly<{ passed: number; checked: number; wrong: number }>;

async function night(): Promise<Night | null> {
  const at = now();
  const lease = await takeLease('nightly', at);
  if (lease === null) return null;
  const passed = await passDueTime(at, lease.stopAt);
  const done = { passed, ...(await verifySample(at)) };
  await endLease(lease, { at: now(), done });
  return done;
}

export const main = openForTimer('nightly', night);
