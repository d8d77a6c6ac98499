import { type Day, addDays } from '../kernel/day';
import type { GrowthAccount } from '../growth';
import type { Standing, TierChange, TierEvent, TierHistory, TierRules } from './model';
import { carriedOver, rankOf, standingOn } from './standing';

type Judged = Readonly<{
  growth: GrowthAccount;
  on: Day;
  /** What took growth away, where it was not time: then a lower tier is told so. */
  taken: 'refunded' | 'corrected' | null;
}>;

/** What growth and time have changed about the tier, once other events of the day are known. */
export function judgeTier(
  rules: TierRules,
  history: TierHistory,
  { growth, on: today, taken }: Judged,
): readonly TierEvent[] {
  const on = today < history.judgedOn ? history.judgedOn : today;
  const settled = { on: history.settledOn, standing: history.settled };
  const to = standingOn(rules, settled, { growth, on });
  const from = history.standing;
  if (same(from, to)) return [];
  const lower = rankOf(rules, to.tier) < rankOf(rules, from.tier);
  const told = lower && taken !== null ? taken : why(rules, from, to);
  return [{ kind: 'tier-changed', why: told, on, from, to }];
}

/**
 * Fixes what can no longer change: when the rules are new (what was reached under the old ones
 * stays until its period ends, and growth that reaches more now lifts), and once a year so that old
 * growth can be forgotten. A refund re-judges the tier as far back as that: at least one window.
 */
export function settleTier(
  rules: TierRules,
  history: TierHistory,
  { growth, on }: Omit<Judged, 'taken'>,
): readonly TierEvent[] {
  if (history.rulesVersion !== rules.version) {
    const standing = carriedOver(rules, history.standing, { growth, on });
    return [settled(rules, { on, standing, forget: history.settledOn })];
  }
  if (on < settlesOn(rules, history)) return [];
  const settledOn = addDays(on, -rules.windowDays);
  const base = { on: history.settledOn, standing: history.settled };
  const standing = standingOn(rules, base, { growth, on: addDays(settledOn, -1) });
  return [settled(rules, { on: settledOn, standing, forget: settledOn })];
}

/** The day on which a yearly settlement falls due. */
export const settlesOn = (rules: TierRules, history: TierHistory): Day =>
  addDays(history.settledOn, 2 * rules.windowDays);

const settled = (
  rules: TierRules,
  { on, standing, forget }: Readonly<{ on: Day; standing: Standing; forget: Day }>,
): TierEvent => ({
  kind: 'tier-settled',
  settledOn: on,
  settled: standing,
  rulesVersion: rules.version,
  growthFrom: addDays(forget, -rules.windowDays),
});

const same = (a: Standing, b: Standing): boolean =>
  a.tier === b.tier
  && a.since === b.since
  && a.until === b.until
  && a.growthFrom === b.growthFrom
  && a.graceUntil === b.graceUntil;

function why(rules: TierRules, from: Standing, to: Standing): TierChange {
  const rise = rankOf(rules, to.tier) - rankOf(rules, from.tier);
  if (rise > 0) return 'reached';
  if (rise < 0) return 'ended';
  if (to.graceUntil !== null) return 'grace';
  return from.graceUntil === null ? 'kept' : 'earned-back';
}
