import { type Day, addDays, dayOf, monthOf } from '../../../shared/domain/kernel/day';
import type { Instant } from '../../../shared/domain/kernel/instant';
import { now } from '../clock';
import { command as _, find, get } from '../cloudbase/documents';
import { membersWhere } from '../members/find-member';
import { cohorts } from '../projections/cohorts';
import { lifetimeValue } from '../projections/lifetime-value';
import { readProjected } from '../projections/read';
import { openAnomalies, settle } from './anomalies';
import { type Lease, endLease, note, takeLease } from './lease';
import { mend } from './mend';
import { type GapCount, beginGaps, countGaps, setGapsRight } from './mend-day-gaps';
import { relay } from './relay';
import { repairDays } from './repair-days';

const JOB = 'rebuild-retention';
const MEMBERS = 20;
const DAYS = 10;

/** How far it has come: members up to one, cohorts up to a day, values up to a month, then the gaps by day. */
export type Progress = Readonly<{
  stage: 'members' | 'cohorts' | 'values' | 'day-gaps' | 'done';
  after: string;
  gaps?: GapCount | null;
  /** Members looked at, those whose days were repaired, and those whose ledger is not whole. */
  members: number;
  repaired: number;
  unproven: number;
  /** Tables that were set right. */
  mended: number;
}>;

const begun: Progress = {
  stage: 'members',
  after: '',
  members: 0,
  repaired: 0,
  unproven: 0,
  mended: 0,
};

type Left = Readonly<{ progress: Progress }>;

/**
 * Makes the days of members and the tables of retention what the ledger says, a part at a time, from
 * where it was left; null while another does. What it does again changes nothing more.
 */
export async function rebuildRetention(latest: Instant = Infinity): Promise<Progress | null> {
  const lease = await takeLease<Left>(JOB, now());
  if (lease === null) return null;
  const progress = await goOn(lease, Math.min(lease.stopAt, latest));
  if (progress === null) return null;
  const { stage, members, repaired, unproven, mended } = progress;
  if (stage === 'done') await settleMended(now());
  await endLease(lease, {
    at: now(),
    done: { members, repaired, unproven, mended },
    left: { progress: stage === 'done' ? _.remove() : _.set(progress) },
  });
  return progress;
}

/** Step after step, each noted when it was done; null when another holds the lease by now. */
async function goOn(lease: Lease<Left>, stopAt: Instant): Promise<Progress | null> {
  let progress = lease.left.progress ?? begun;
  while (progress.stage !== 'done' && now() < stopAt) {
    const next = await steps[progress.stage](progress, stopAt, lease);
    if (next === null) break;
    if (!(await note(lease, { progress: _.set(next) }))) return null;
    progress = next;
  }
  return progress;
}

/** Whether one was begun and is not done. */
export const isRebuilding = async (): Promise<boolean> =>
  (await get<Partial<Left>>('jobs', JOB))?.progress !== undefined;

/** What is done next, or null when it has to wait: for the relay, or for more time. */
type Step = (progress: Progress, stopAt: Instant, lease: Lease) => Promise<Progress | null>;

const steps: Readonly<Record<Exclude<Progress['stage'], 'done'>, Step>> = {
  members: async (progress) => {
    const page = await membersWhere(
      { _id: _.gt(progress.after) },
      { order: ['_id', 'asc'], limit: MEMBERS },
    );
    const found = await Promise.all(page.map((member) => repairDays(member, now())));
    const counted = {
      members: progress.members + page.length,
      repaired: progress.repaired + found.filter((one) => one === 'repaired').length,
      unproven: progress.unproven + found.filter((one) => one === 'unproven').length,
    };
    const after = page.at(-1)?._id;
    if (after !== undefined) return { ...progress, ...counted, after };
    return { ...progress, stage: 'cohorts', after: await firstDay() };
  },
  cohorts: async (progress, stopAt) => {
    const from = progress.after;
    if (from > dayOf(now())) return { ...progress, stage: 'values', after: await firstMonth() };
    const to = addDays(from, DAYS - 1);
    const where = { 'days.cohorts': _.gte(from).and(_.lte(to)) };
    const mended = await whenSettled(() => mend(cohorts, { from, to, where }, stopAt));
    return mended === null
      ? null
      : { ...progress, after: addDays(to, 1), mended: progress.mended + mended };
  },
  values: async (progress, stopAt) => {
    const month = progress.after;
    if (month > monthOf(dayOf(now()))) return { ...progress, stage: 'day-gaps', after: '' };
    const where = { 'spending.cohorts': month };
    const part = { from: month, to: month, where };
    const mended = await whenSettled(() => mend(lifetimeValue, part, stopAt));
    const next = monthOf(addDays(`${month}-01`, 31));
    return mended === null ? null : { ...progress, after: next, mended: progress.mended + mended };
  },
  'day-gaps': async (progress, _stopAt, { epoch }) => {
    const { gaps = null } = progress;
    if (gaps === null) {
      const fresh = await whenSettled(() => beginGaps(epoch));
      return fresh === null ? null : { ...progress, gaps: fresh };
    }
    const further = await countGaps(gaps);
    if (further !== null) return { ...progress, gaps: further };
    const mended = progress.mended + (await setGapsRight(gaps));
    return { ...progress, stage: 'done', gaps: null, mended };
  },
};

/** Once more after the relay was run, which settles a batch that was left. */
async function whenSettled<Done>(act: () => Promise<Done | null>): Promise<Done | null> {
  const first = await act();
  if (first !== null) return first;
  await relay();
  return act();
}

/** The earliest day that a member, or a table, begins with. */
async function firstDay(): Promise<Day> {
  const field = 'state.presence.days.visit.from';
  type Part = Readonly<{ state: Readonly<{ presence: Readonly<{ days: Days }> }> }>;
  type Days = Readonly<{ visit: Readonly<{ from: Day }> }>;
  const [[member], [table]] = await Promise.all([
    find<Part>(
      'members',
      { [field]: _.gte('') },
      { order: [field, 'asc'], limit: 1, project: { [field]: true } },
    ),
    readProjected(cohorts),
  ]);
  const days = [member?.state.presence.days.visit.from, table?._id.slice(cohorts.name.length + 1)];
  return days.reduce<Day>(
    (first, day) => (day !== undefined && day < first ? day : first),
    dayOf(now()),
  );
}

/** The earliest month that a member has spent from, or a table begins with. */
async function firstMonth(): Promise<string> {
  const [table] = await readProjected(lifetimeValue);
  const month = table?._id.slice(lifetimeValue.name.length + 1);
  const first = monthOf(await firstDay());
  return month !== undefined && month < first ? month : first;
}

/** Whether a rebuild mends what was found to differ. */
export const isOfRetention = (what: string): boolean =>
  /^(projection-differs:(cohorts|lifetime-value):|day-gaps-differ-from-members:)/.test(what);

/** The differences of these tables that were open are mended. */
async function settleMended(at: Instant): Promise<void> {
  const mended = (await openAnomalies()).filter(({ what }) => isOfRetention(what));
  await settle(mended, { at, by: JOB });
}
