import type { Day } from '../kernel/day';
import type { BirthdayRecord } from '../birthday';
import type { Wallet } from '../coupons';
import type { Claims } from '../claims';
import type { GrowthAccount } from '../growth';
import type { PointsAccount } from '../points';
import type { Purchases } from '../purchases';
import type { Redeemed } from '../rewards';
import type { Pieces } from '../stock';
import type { Streak } from '../streaks';
import type { TierHistory } from '../tiers';
import type { Visits } from '../visits';

/**
 * A member (会员): all that the programme knows about one person and decides by. What identifies the
 * person (OPENID, phone, name) is not here.
 */
export type Member = Readonly<{
  id: string;
  /** The 10-digit member number on the card. */
  no: string;
  enrolledOn: Day;
  /** Where the member came from: a store poster, a friend, an import. */
  source: string | null;
  points: PointsAccount;
  growth: GrowthAccount;
  tier: TierHistory;
  streak: Streak;
  visits: Visits;
  purchases: Purchases;
  wallet: Wallet;
  birthday: BirthdayRecord;
  claims: Claims;
  rewards: Redeemed;
  /** Pieces of limited stock that were decided on. */
  pieces: Pieces;
  /** Steps of member codes that were used for value, oldest first, so that none is used twice. */
  usedSteps: readonly number[];
}>;
