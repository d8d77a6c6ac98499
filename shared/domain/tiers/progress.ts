import { type Day, addDays } from '../kernel/day';
import { type GrowthAccount, growthLeavesOn, growthWithin } from '../growth';
import type { Standing, Tier, TierRules } from './model';
import { growthToKeep, rankOf, tierOf } from './standing';

/** Why a member holds this tier, what is missing for the next one or to keep it, and by when. */
export type TierProgress = Readonly<{
  tier: string;
  name: string;
  since: Day;
  until: Day | null;
  graceUntil: Day | null;
  /** Growth in the window that ends today. */
  growth: number;
  /** The first day on which the oldest of that growth no longer counts. */
  growthLeavesOn: Day | null;
  next: Readonly<{ tier: string; name: string; threshold: number; missing: number }> | null;
  /** Growth still needed by the last day that counts, or null when nothing has to be kept. */
  keep: Readonly<{ needed: number; missing: number; by: Day }> | null;
}>;

export function tierProgress(
  rules: TierRules,
  standing: Standing,
  { growth, on }: Readonly<{ growth: GrowthAccount; on: Day }>,
): TierProgress {
  const tier = tierOf(rules, standing.tier);
  const held = growthWithin(growth, rules.windowDays, on);
  const next = rules.tiers[rankOf(rules, tier.id) + 1];
  return {
    tier: tier.id,
    name: tier.name,
    since: standing.since,
    until: standing.until,
    graceUntil: standing.graceUntil,
    growth: held,
    growthLeavesOn: growthLeavesOn(growth, rules.windowDays, on),
    next: next === undefined ? null : { ...missing(next.threshold, held), ...named(next) },
    keep: keepGoal(rules, { tier, standing, growth }),
  };
}

const named = ({ id, name, threshold }: Tier) => ({ tier: id, name, threshold });

const missing = (needed: number, held: number) => ({ missing: Math.max(0, needed - held) });

/** Keeping is judged on what is earned up to the day before the period, or its grace, ends. */
function keepGoal(
  rules: TierRules,
  { tier, standing, growth }: Readonly<{ tier: Tier; standing: Standing; growth: GrowthAccount }>,
): TierProgress['keep'] {
  const judged = standing.graceUntil ?? standing.until;
  if (judged === null) return null;
  const by = addDays(judged, -1);
  const held = growthToKeep(rules, standing, { growth, by });
  return { needed: tier.keep, ...missing(tier.keep, held), by };
}
