import {
  type Arm,
  type CampaignRule,
  type Tally,
  armOf,
  channelOf,
  joinedIn,
  withDropped,
  withJoined,
} from '../../../shared/domain/campaigns';
import type { Instant } from '../../../shared/domain/kernel/instant';
import type { Member } from '../../../shared/domain/members';
import { command as _ } from '../cloudbase/documents';
import { now } from '../clock';
import { timerActor } from '../door/actor';
import { execute } from '../members/execute';
import { memberOfId, membersWhere } from '../members/find-member';
import type { StoredMember } from '../members/stored';
import { report } from '../report';
import type { Position } from './places';
import { type Sieve, lookAt } from './sift';

/** Members written at once. */
const AT_ONCE = 10;

/**
 * Members who are about to join, written down before any of them does: whoever finds a batch that was not
 * settled does all of it again, and everybody in it is counted once.
 */
export type Batch = Readonly<{
  members: readonly string[];
  /** Where the next one begins. */
  next: Position;
  /** What was counted of its pages besides those who join. */
  seen: number;
  dropped: Tally['dropped'];
  promisedFen: number;
}>;

type Settling = Readonly<{ sieve: Sieve; endsAt: Instant; joins: boolean }>;

/** Lets everybody of a batch join, or, once the campaign was stopped, counts who has. */
export async function settle(
  { members: ids, seen, dropped, promisedFen }: Batch,
  from: Tally,
  { read, ...settling }: Settling & Readonly<{ read: readonly StoredMember[] | null }>,
): Promise<Tally> {
  const members = read ?? (await membersWhere({ _id: _.in([...ids]) }, { limit: ids.length }));
  let tally = { ...from, seen: from.seen + seen, dropped: added(from.dropped, dropped) };
  for (let at = 0; at < members.length; at += AT_ONCE) {
    const some = members.slice(at, at + AT_ONCE);
    for (const came of await Promise.all(some.map((member) => join(member, settling)))) {
      tally = counted(tally, came, promisedFen);
    }
  }
  return tally;
}

const added = (one: Tally['dropped'], other: Tally['dropped']): Tally['dropped'] => {
  const rules = Object.keys({ ...one, ...other }) as CampaignRule[];
  return Object.fromEntries(rules.map((rule) => [rule, (one[rule] ?? 0) + (other[rule] ?? 0)]));
};

type Came =
  Readonly<{ arm: Arm; member: Member; campaign: string }> | CampaignRule | 'failed' | null;

function counted(tally: Tally, came: Came, promisedFen: number): Tally {
  if (came === null) return tally;
  if (came === 'failed') {
    return { ...tally, failed: tally.failed + 1, promisedFen: tally.promisedFen + promisedFen };
  }
  if (typeof came === 'string') return withDropped(tally, came);
  const channel = channelOf(came.member.reach, came.campaign);
  return withJoined(tally, { arm: came.arm, channel, promisedFen });
}

/** How one member came out of it; what failed is reported and does not hold up the others. */
async function join(member: StoredMember, settling: Settling): Promise<Came> {
  const campaign = settling.sieve.campaign.id;
  const before = joinedBefore(member, campaign);
  if (before !== null || !settling.joins) return before;
  try {
    const came = await decide(member, settling);
    if (came !== 'joins-once' && came !== 'failed') return came;
  } catch (failure) {
    report('campaigns/join', failure);
  }
  const again = await memberOfId(member._id);
  return (again === null ? null : joinedBefore(again, campaign)) ?? 'failed';
}

function joinedBefore({ state }: StoredMember, campaign: string): Came {
  const joined = joinedIn(state.campaigns, campaign);
  return joined === null ? null : { arm: joined.arm, member: state, campaign };
}

async function decide(member: StoredMember, { sieve, endsAt }: Settling): Promise<Came> {
  const at = now();
  const look = lookAt(sieve, member, at);
  const joined = await execute(member, {
    programme: sieve.programme,
    act: { at, action: 'join-campaign', actor: timerActor('campaigns') },
    request: null,
    command: { kind: 'join-campaign', ...look, endsAt },
    answer: (effect) => effect.member,
  });
  if (joined.ok) {
    const arm = armOf(sieve.campaign, look.draws.arm);
    return { arm, member: joined.value, campaign: sieve.campaign.id };
  }
  const { refusal } = joined;
  if (refusal.code === 'not-eligible') return refusal.rule;
  return refusal.code === 'over' ? null : 'failed';
}
