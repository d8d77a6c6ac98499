import type { Instant } from '../../../shared/domain/kernel/instant';
import { add, change, command as _, get } from '../cloudbase/documents';

/** A job stops itself well before the platform would at 60 seconds. */
const WORK_FOR = 45_000;
const HELD_FOR = 60_000;

type Job = Readonly<{ _id: string; epoch: number; until: Instant }>;
export type Lease = Readonly<{ job: string; epoch: number; stopAt: Instant }>;

/** Takes the job if nobody holds it; the epoch rises with every holder. Null while another works. */
export async function takeLease(job: string, at: Instant): Promise<Lease | null> {
  const known = await get<Job>('jobs', job);
  if (known === null) {
    const first = await add('jobs', { _id: job, epoch: 1, until: at + HELD_FOR });
    return first === 'added' ? { job, epoch: 1, stopAt: at + WORK_FOR } : null;
  }
  if (known.until > at) return null;
  const epoch = known.epoch + 1;
  const taken = await change(
    'jobs',
    { _id: job, epoch: known.epoch, until: _.lte(at) },
    { epoch, until: at + HELD_FOR },
  );
  return taken ? { job, epoch, stopAt: at + WORK_FOR } : null;
}

/** Ends the work early and notes what it did; a stale holder changes nothing. */
export const endLease = (
  { job, epoch }: Lease,
  { at, done }: Readonly<{ at: Instant; done: Readonly<Record<string, number>> }>,
): Promise<boolean> =>
  change('jobs', { _id: job, epoch }, { until: at, lastRun: _.set({ at, done }) });
