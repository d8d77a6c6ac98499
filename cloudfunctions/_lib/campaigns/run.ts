import { type Tally, joinedOf, noTally, readFrom } from '../../../shared/domain/campaigns';
import { dayOf } from '../../../shared/domain/kernel/day';
import { HOUR, type Instant } from '../../../shared/domain/kernel/instant';
import { change, command as _, get } from '../cloudbase/documents';
import { now } from '../clock';
import { type Lease, endLease, note, takeLease } from '../jobs/lease';
import type { StoredMember } from '../members/stored';
import { programmeAt } from '../programme/published';
import { type Batch, settle } from './batch';
import { type Position, pageFrom, start } from './places';
import { type Sieve, sieveFor, sift } from './sift';
import { type EndedBy, type StoredCampaign, campaignIn, storedCampaign } from './stored';

const PAGE = 100;

/**
 * How far a run has come, all of it settled. It goes through its members once a day: what was looked at and
 * kept out is told of the latest time, everything else of all.
 */
export type Progress = Tally & Position & Readonly<{ pass: number }>;

type Left = Readonly<{ progress: Progress; batch: Batch }>;

const begun: Progress = { ...noTally, ...start, pass: 0 };

const jobOf = (id: string): string => `campaign:${id}`;

/** How far the run of a campaign has come; null before it began. */
export const progressOf = async (id: string): Promise<Progress | null> =>
  (await get<Partial<Left>>('jobs', jobOf(id)))?.progress ?? null;

/**
 * Goes on with the run of a campaign from where it was left, until time is up or it is over. Null while
 * another does; what that one did is never done again.
 */
export async function goOn(id: string, latest: Instant): Promise<Progress | null> {
  const lease = await takeLease<Left>(jobOf(id), now());
  if (lease === null) return null;
  const progress = await work(id, lease, Math.min(latest, lease.stopAt));
  if (progress === null) return null;
  const { seen, treated, holdout, failed } = progress;
  await endLease(lease, { at: now(), done: { seen, treated, holdout, failed } });
  return progress;
}

/** What a holder of the lease has in hand: a batch that was opened, its members if they were just read, the sieve. */
type Going = Readonly<{
  lease: Lease;
  progress: Progress;
  batch: Batch | undefined;
  read: readonly StoredMember[] | null;
  sieve: Sieve | null;
}>;

/** Turn after turn; null when another holds the lease by now. */
async function work(id: string, lease: Lease<Left>, stopAt: Instant): Promise<Progress | null> {
  const { progress = begun, batch } = lease.left;
  let going: Going = { lease, progress, batch, read: null, sieve: null };
  for (let first = true; first || now() < stopAt; first = false) {
    const turn = await turnOf(going, await storedCampaign(id));
    if (turn === 'lost') return null;
    if (turn === 'over') break;
    going = turn;
  }
  return going.progress;
}

type Turn = Going | 'over' | 'lost';

/** Opens the next batch, or settles the one that is open: each is noted before anybody in it joins and when all have. */
async function turnOf(going: Going, stored: StoredCampaign | null): Promise<Turn> {
  if (stored?.state !== 'running' || stored.run === null) return 'over';
  const { lease, progress, batch, read } = going;
  const sieve = going.sieve ?? (await sieveOf(stored));
  if (sieve === null) return unsifted(going, stored);
  if (batch === undefined) return opened({ ...going, sieve }, stored);
  const settling = { sieve, endsAt: stored.run.endsAt, read, joins: stored.stop === null };
  const tally = await settle(batch, progress, settling);
  const settled = { ...tally, ...batch.next, pass: progress.pass };
  return (await note(lease, { progress: _.set(settled), batch: _.remove() }))
    ? { lease, progress: settled, batch: undefined, read: null, sieve }
    : 'lost';
}

/** Its audience cannot be told by what was read so far: it waits, unless it is over anyhow. */
async function unsifted(going: Going, stored: StoredCampaign): Promise<Turn> {
  const by = whyOver(stored);
  return by === null || going.batch !== undefined ? 'over' : passed(going, stored, by);
}

type Ready = Going & Readonly<{ sieve: Sieve }>;

async function opened(going: Ready, stored: StoredCampaign): Promise<Turn> {
  const { lease, progress, sieve } = going;
  const over = whyOver(stored);
  if (over === null && now() < passAt(stored, progress)) return waits(stored, progress);
  const next = over ?? (await nextBatch(sieve, progress));
  if (typeof next === 'string') return passed(going, stored, next);
  return (await note(lease, { batch: _.set(next.batch) })) ? { ...going, ...next } : 'lost';
}

/** Nobody is left: it goes through them again when a day has passed, or ends. */
async function passed(going: Going, stored: StoredCampaign, by: EndedBy): Promise<Turn> {
  const { lease, progress } = going;
  const isLast = progress.pass + 1 >= stored.terms.runDays;
  if (by === 'everybody-asked' && !isLast) return again(going);
  // A value of its own: what is written as it was counts as not written.
  if (!(await note(lease, { endedIn: lease.epoch }))) return 'lost';
  await end(stored, { by, tally: progress });
  return 'over';
}

/** When it goes through its members: the first time as it starts, then a day later each. */
const passAt = ({ run }: StoredCampaign, { pass }: Progress): Instant =>
  (run?.at ?? 0) + pass * 24 * HOUR;

async function waits(stored: StoredCampaign, progress: Progress): Promise<'over'> {
  const running = { _id: stored._id, state: 'running', stop: null };
  await change('campaigns', running, { dueAt: passAt(stored, progress) });
  return 'over';
}

async function again(going: Going): Promise<Turn> {
  const pass = going.progress.pass + 1;
  const progress = { ...going.progress, ...start, pass, seen: 0, dropped: {} };
  const noted = await note(going.lease, { progress: _.set(progress) });
  return noted ? { ...going, progress } : 'lost';
}

/** Why nobody else is asked, whoever is left. */
function whyOver({ stop, run }: StoredCampaign): EndedBy | null {
  if (stop !== null) return 'stopped';
  return run !== null && now() >= run.endsAt ? 'time' : null;
}

async function sieveOf(stored: StoredCampaign): Promise<Sieve | null> {
  const at = now();
  const sieve = await sieveFor(campaignIn(stored), { programme: await programmeAt(at), at });
  return sieve.ok ? sieve.value : null;
}

type Next = Readonly<{ batch: Batch; read: readonly StoredMember[] }>;

/** Who comes next, or why nobody does. */
async function nextBatch(sieve: Sieve, progress: Progress): Promise<Next | EndedBy> {
  const page = await pageFrom(sieve, progress, { limit: PAGE });
  if (page === null) return 'everybody-asked';
  const { listed, tally, last, stop } = sift(sieve, page.members, progress);
  if (last === null) return stop ?? 'everybody-asked';
  const read = listed.map(({ member }) => member);
  const batch: Batch = {
    members: read.map(({ _id }) => _id),
    next: page.next(last),
    seen: tally.seen - progress.seen,
    dropped: without(tally.dropped, progress.dropped),
    promisedFen: sieve.promisedFen,
  };
  return { batch, read };
}

const without = (all: Tally['dropped'], before: Tally['dropped']): Tally['dropped'] =>
  Object.fromEntries(
    Object.entries(all).map(([rule, count]) => [
      rule,
      count - (before[rule as keyof typeof before] ?? 0),
    ]),
  );

type End = Readonly<{ by: EndedBy; tally: Tally }>;

/** Nobody joins any more: the result is waited for, if anybody did. */
async function end(
  { _id, terms }: StoredCampaign,
  { by, tally: { seen, treated, holdout, failed, promisedFen, dropped, told } }: End,
): Promise<void> {
  const at = now();
  const lastOn = dayOf(at);
  const { lateHours } = (await programmeAt(at)).limits;
  const tally = { seen, treated, holdout, failed, promisedFen, dropped, told };
  const joined = joinedOf(tally) + failed > 0;
  await change(
    'campaigns',
    { _id, state: 'running' },
    {
      state: joined ? 'waiting-for-result' : 'stopped',
      ended: _.set({ at, by, lastOn, tally }),
      dueAt: joined ? readFrom(terms.goal, { lastOn, lateHours }) : _.remove(),
    },
  );
}
