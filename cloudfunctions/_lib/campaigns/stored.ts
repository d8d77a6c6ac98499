import type {
  Arm,
  Campaign,
  CampaignState,
  CampaignTerms,
  Reason,
  Stop,
  Tally,
} from '../../../shared/domain/campaigns';
import type { Day } from '../../../shared/domain/kernel/day';
import type { Instant } from '../../../shared/domain/kernel/instant';
import type { Stratum } from '../../../shared/domain/lift';
import { find, get } from '../cloudbase/documents';

type By = Readonly<{ by: string; at: Instant }>;

/** Why a campaign takes nobody in any more: everybody was asked, it is full, its time is up, or somebody stopped it. */
export type EndedBy = 'everybody-asked' | Stop | 'time' | 'stopped';

/** The arms of those who gave one reason for staying away, or none. */
export type ByReason = Readonly<Partial<Record<Reason, Stratum>>>;

/** Who came of each arm, by the goal, and what is told beside it. */
export type StoredCounts = Stratum
  & Readonly<{
    /** Of a recall, by the reason each had given before; empty of others. */
    byReason: ByReason;
    /** By the measure that is not the goal. */
    beside: Stratum;
    /** What each arm paid and kept within the window. */
    spentFen: Readonly<Record<Arm, number>>;
  }>;

/** What a campaign came to, read once. */
export type StoredResult = StoredCounts
  & Readonly<{
    at: Instant;
    /** Coupons used by then, what they cost, and what the messages cost. */
    coupons: number;
    couponsFen: number;
    messagesFen: number;
  }>;

/** A campaign as it stands. */
export type StoredCampaign = Readonly<{
  _id: string;
  /** Goes up with every change by an operator; what is approved is what was read. */
  rev: number;
  terms: CampaignTerms;
  state: CampaignState;
  saved: By;
  approvals: readonly By[];
  /** Since when it takes members in, and from when on no more; null before. */
  run: (By & Readonly<{ endsAt: Instant }>) | null;
  /** Who asked it to stop while it ran. */
  stop: By | null;
  ended: Readonly<{ at: Instant; by: EndedBy; lastOn: Day; tally: Tally }> | null;
  result: StoredResult | null;
  /** When time next asks something of it: to start, to go on, to be read. */
  dueAt?: Instant;
}>;

const MOST = 1000;

export const storedCampaign = (id: string): Promise<StoredCampaign | null> =>
  get<StoredCampaign>('campaigns', id);

export const allCampaigns = (): Promise<readonly StoredCampaign[]> =>
  find<StoredCampaign>('campaigns', {}, { order: ['_id', 'asc'], limit: MOST });

export const campaignIn = ({
  _id: id,
  terms,
}: Pick<StoredCampaign, '_id' | 'terms'>): Campaign => ({
  id,
  ...terms,
});
