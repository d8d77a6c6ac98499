import type { Day } from '../kernel/day';

/** One tier (等级) of the ladder. */
export type Tier = Readonly<{
  id: string;
  name: string;
  /** Growth in the window that reaches the tier; reached exactly is reached. The lowest tier has 0. */
  threshold: number;
  /** Growth of its period, as far as the window reaches, that keeps the tier when it ends (保级). */
  keep: number;
}>;

/** How tiers are reached, kept and lost. Tiers stand in rising order. */
export type TierRules = Readonly<{
  /** Changes whenever these rules do; standings name the rules that made them. */
  version: number;
  windowDays: number;
  /** How long a tier holds once reached or kept. */
  validDays: number;
  /** How long a tier is still held after a period that did not keep it. */
  graceDays: number;
  tiers: readonly Tier[];
}>;

/** The tier a member holds. */
export type Standing = Readonly<{
  tier: string;
  since: Day;
  /** The first day on which keeping the tier is judged; null for the lowest tier. */
  until: Day | null;
  /** The first day whose growth counts towards keeping the tier this period: not the day that reached it. */
  growthFrom: Day;
  /** While set, the period was missed and the tier ends on this day unless it is earned back. */
  graceUntil: Day | null;
}>;

/**
 * What a member's tier is worked out from: the standing before all growth of `settledOn` and later.
 * Growth earned or taken back since then is judged anew each time, so a refund lowers the tier
 * exactly as if its purchase had never been.
 */
export type TierHistory = Readonly<{
  settledOn: Day;
  settled: Standing;
  rulesVersion: number;
  standing: Standing;
  /** The latest day the tier was judged on: a late command never judges an earlier one. */
  judgedOn: Day;
}>;

export type TierChange =
  'reached' | 'kept' | 'earned-back' | 'grace' | 'ended' | 'refunded' | 'corrected';

export type TierEvent =
  | Readonly<{ kind: 'tier-changed'; why: TierChange; on: Day; from: Standing; to: Standing }>
  | Readonly<{
      kind: 'tier-settled';
      settledOn: Day;
      settled: Standing;
      rulesVersion: number;
      /** Growth of earlier days is not needed any more. */
      growthFrom: Day;
    }>;
