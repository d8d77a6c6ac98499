import type { Channel } from '../reach';
import type { CampaignRule } from './messages';
import type { Arm, CampaignTerms } from './model';

/** How far a campaign has come through its members: how many were looked at, joined, and were kept out by which rule. */
export type Tally = Readonly<{
  seen: number;
  treated: number;
  holdout: number;
  /** Whose write came to nothing; each keeps its place. */
  failed: number;
  /** The most that the treated can cost, in fen. */
  promisedFen: number;
  dropped: Readonly<Partial<Record<CampaignRule, number>>>;
  /** Messages put on their way, by channel. */
  told: Readonly<Partial<Record<Channel, number>>>;
}>;

export const noTally: Tally = {
  seen: 0,
  treated: 0,
  holdout: 0,
  failed: 0,
  promisedFen: 0,
  dropped: {},
  told: {},
};

export const joinedOf = ({ treated, holdout }: Pick<Tally, Arm>): number => treated + holdout;

/** Why a campaign takes nobody else in. */
export type Stop = 'most-members' | 'cost-ceiling';

/** Why one more member of an arm does not fit under a campaign's stop rule (停止规则), or null when they do. */
export function stopsBefore(
  { stop }: Pick<CampaignTerms, 'stop'>,
  tally: Tally,
  { arm, promisedFen }: Readonly<{ arm: Arm; promisedFen: number }>,
): Stop | null {
  if (joinedOf(tally) + tally.failed >= stop.mostMembers) return 'most-members';
  const fen = tally.promisedFen + (arm === 'treated' ? promisedFen : 0);
  return fen > stop.costFen ? 'cost-ceiling' : null;
}

type Came = Readonly<{ arm: Arm; channel: Channel | null; promisedFen: number }>;

/** One more joined. */
export const withJoined = (tally: Tally, { arm, channel, promisedFen }: Came): Tally => ({
  ...tally,
  [arm]: tally[arm] + 1,
  promisedFen: tally.promisedFen + (arm === 'treated' ? promisedFen : 0),
  told:
    channel === null ? tally.told : { ...tally.told, [channel]: (tally.told[channel] ?? 0) + 1 },
});

/** One more was kept out by a rule. */
export const withDropped = (tally: Tally, rule: CampaignRule): Tally => ({
  ...tally,
  dropped: { ...tally.dropped, [rule]: (tally.dropped[rule] ?? 0) + 1 },
});
