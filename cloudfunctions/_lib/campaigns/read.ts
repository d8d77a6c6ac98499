import {
  type Campaigns,
  cameWithin,
  joinedIn,
  otherMeasure,
  reasonBefore,
  spentWithin,
} from '../../../shared/domain/campaigns';
import type { Interviews } from '../../../shared/domain/churn';
import type { DaySpending } from '../../../shared/domain/day-spending';
import type { Instant } from '../../../shared/domain/kernel/instant';
import type { Stratum } from '../../../shared/domain/lift';
import type { Days } from '../../../shared/domain/presence';
import { change, command as _, find } from '../cloudbase/documents';
import { now } from '../clock';
import { type Lease, endLease, note, takeLease } from '../jobs/lease';
import { costsOf } from './costs';
import type { StoredCampaign, StoredCounts } from './stored';

const PAGE = 500;

type Reading = StoredCounts & Readonly<{ after: string }>;
type Left = Readonly<{ reading: Reading }>;

const none = { members: 0, came: 0 };
const nobody: Stratum = { treated: none, holdout: none };
const begun: Reading = {
  ...{ after: '', ...nobody, byReason: {} },
  ...{ beside: nobody, spentFen: { treated: 0, holdout: 0 } },
};

/** Counts who came of everybody who joined, a page at a time from where it was left, and writes it down once. */
export async function readResult(stored: StoredCampaign, latest: Instant): Promise<void> {
  const lease = await takeLease<Left>(`campaign-result:${stored._id}`, now());
  if (lease === null) return;
  const reading = await count(stored, lease, Math.min(latest, lease.stopAt));
  if (reading === null) return;
  const { treated, holdout } = reading;
  await endLease(lease, {
    at: now(),
    done: { treated: treated.members, holdout: holdout.members },
  });
}

type Part = Readonly<{
  _id: string;
  state: Readonly<{
    campaigns: Campaigns;
    presence: Readonly<{ days: Days }>;
    daySpending: DaySpending;
    /** Members of before interviews have none. */
    interviews?: Interviews;
  }>;
}>;

async function count(
  stored: StoredCampaign,
  lease: Lease<Left>,
  stopAt: Instant,
): Promise<Reading | null> {
  let { reading = begun } = lease.left;
  for (let first = true; first || now() < stopAt; first = false) {
    const page = await find<Part>(
      'members',
      { 'state.campaigns.campaign': stored._id, _id: _.gt(reading.after) },
      {
        ...{ order: ['_id', 'asc'], limit: PAGE },
        project: {
          ...{ 'state.campaigns': true, 'state.presence.days': true },
          ...{ 'state.interviews': true, 'state.daySpending': true },
        },
      },
    );
    const last = page.at(-1);
    if (last === undefined) {
      await write(stored, reading);
      break;
    }
    reading = {
      ...page.reduce((sum, each) => counted(stored, sum, each), reading),
      after: last._id,
    };
    if (!(await note(lease, { reading: _.set(reading) }))) return null;
  }
  return reading;
}

function counted({ _id, terms }: StoredCampaign, reading: Reading, { state }: Part): Reading {
  const joined = joinedIn(state.campaigns, _id);
  if (joined === null) return reading;
  const { days } = state.presence;
  const { arm } = joined;
  const more = ({ treated, holdout }: Stratum, measure = terms.goal.measure): Stratum => {
    const arms = { treated, holdout };
    const { members, came } = arms[arm];
    const comes = cameWithin(measure, days, joined) ? 1 : 0;
    return { ...arms, [arm]: { members: members + 1, came: came + comes } };
  };
  const spent = reading.spentFen[arm] + spentWithin(state.daySpending, joined);
  const all = {
    ...{ ...reading, ...more(reading) },
    beside: more(reading.beside, otherMeasure(terms.goal)),
    spentFen: { ...reading.spentFen, [arm]: spent },
  };
  if (terms.template !== 'recall') return all;
  const known = { interviews: state.interviews ?? [], visits: days.visit };
  const reason = reasonBefore(known, joined);
  const stratum = more(reading.byReason[reason] ?? nobody);
  return { ...all, byReason: { ...reading.byReason, [reason]: stratum } };
}

async function write(stored: StoredCampaign, reading: Reading): Promise<void> {
  const { treated, holdout, byReason, beside, spentFen } = reading;
  const at = now();
  const costs = await costsOf(stored, { told: stored.ended?.tally.told ?? {}, at });
  await change(
    'campaigns',
    { _id: stored._id, state: 'waiting-for-result' },
    {
      state: 'read',
      result: _.set({ at, treated, holdout, byReason, beside, spentFen, ...costs }),
      dueAt: _.remove(),
    },
  );
}
