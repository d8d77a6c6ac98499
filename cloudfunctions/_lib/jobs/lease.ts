import type { Instant } from '../../../shared/domain/kernel/instant';
import { add, change, command as _, get } from '../cloudbase/documents';

/** A job stops itself well before the platform would at 60 seconds. */
const WORK_FOR = 45_000;
const HELD_FOR = 60_000;

type Job<Left> = Left & Readonly<{ _id: string; epoch: number; until: Instant }>;
export type Lease<Left = unknown> = Readonly<{
  job: string;
  epoch: number;
  stopAt: Instant;
  /** What the holder before left on the job, if there was one. */
  left: Partial<Left>;
}>;

/** Takes the job if nobody holds it; the epoch rises with every holder. Null while another works. */
export async function takeLease<Left>(job: string, at: Instant): Promise<Lease<Left> | null> {
  const known = await get<Job<Left>>('jobs', job);
  if (known === null) {
    const first = await add('jobs', { _id: job, epoch: 1, until: at + HELD_FOR });
    return first === 'added' ? { job, epoch: 1, stopAt: at + WORK_FOR, left: {} } : null;
  }
  if (known.until > at) return null;
  const epoch = known.epoch + 1;
  const taken = await change(
    'jobs',
    { _id: job, epoch: known.epoch, until: _.lte(at) },
    { epoch, until: at + HELD_FOR },
  );
  return taken ? { job, epoch, stopAt: at + WORK_FOR, left: known } : null;
}

/** Ends the work early, notes what it did and what it leaves; a stale holder changes nothing. */
export const endLease = (
  lease: Lease,
  { at, done, left = {} }: Readonly<{ at: Instant; done: Done; left?: Fields }>,
): Promise<boolean> => note(lease, { ...left, until: at, lastRun: _.set({ at, done }) });

type Fields = Readonly<Record<string, unknown>>;
type Done = Readonly<Record<string, number>>;

/** Leaves something on the job; a stale holder changes nothing. */
export const note = ({ job, epoch }: Lease, fields: Fields): Promise<boolean> =>
  change('jobs', { _id: job, epoch }, fields);
