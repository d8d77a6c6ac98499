import { assert } from '../kernel/assert';
import { type Day, addDays } from '../kernel/day';
import { type GrowthAccount, growthBetween, growthWithin } from '../growth';
import type { Standing, Tier, TierRules } from './model';

/** The tier of an id. An id that the rules no longer know counts as the lowest tier. */
export function tierOf(rules: TierRules, id: string): Tier {
  const tier = rules.tiers.find((one) => one.id === id) ?? rules.tiers[0];
  assert(tier !== undefined, 'the ladder has a lowest tier');
  return tier;
}

/** The highest tier that this much growth reaches. */
export function tierReached(rules: TierRules, growth: number): Tier {
  const reached = rules.tiers.filter((tier) => tier.threshold <= growth).at(-1);
  return reached ?? tierOf(rules, '');
}

/** Where a tier stands on the ladder, the lowest at 0. */
export const rankOf = (rules: TierRules, id: string): number =>
  rules.tiers.indexOf(tierOf(rules, id));

/** The next day on which the standing is judged without any new growth, or null. */
export const judgedOn = (standing: Standing): Day | null => standing.graceUntil ?? standing.until;

/** A fresh period of a tier that starts on `on`. The lowest tier has no end. */
export const period = (
  rules: TierRules,
  tier: Tier,
  { on, growthFrom }: Readonly<{ on: Day; growthFrom: Day }>,
): Standing => ({
  tier: tier.id,
  since: on,
  until: rankOf(rules, tier.id) === 0 ? null : addDays(on, rules.validDays),
  growthFrom,
  graceUntil: null,
});

/** Growth that counts towards keeping a tier, by the end of `by`: earned this period and in the window. */
export function growthToKeep(
  rules: TierRules,
  { growthFrom }: Standing,
  { growth, by }: Readonly<{ growth: GrowthAccount; by: Day }>,
): number {
  const windowFrom = addDays(by, 1 - rules.windowDays);
  return growthBetween(growth, growthFrom > windowFrom ? growthFrom : windowFrom, by);
}

/** A standing and the day it began: because time passed, or because growth was earned. */
export type Held = Readonly<{ on: Day; standing: Standing; by: 'time' | 'growth' }>;

type Settled = Readonly<{ on: Day; standing: Standing }>;
type Judged = Readonly<{ growth: GrowthAccount; on: Day }>;

/**
 * Every standing since the settled one, in order: a pure function of that, the growth by day and the
 * rules. Growth lifts on the day it is earned; a period is judged on what was earned in it after the
 * day that reached the tier.
 */
export function pathTo(
  rules: TierRules,
  settled: Settled,
  { growth, on }: Judged,
): readonly [Held, ...Held[]] {
  const path: [Held, ...Held[]] = [{ ...settled, by: 'time' }];
  const last = () => (path.at(-1) ?? path[0]).standing;
  for (const day of growth) {
    if (day.on < settled.on || day.on > on) continue;
    path.push(...passPeriods(rules, last(), { growth, on: day.on }));
    const standing = judgeGrowth(rules, last(), { growth, on: day.on });
    if (standing !== last()) path.push({ on: day.on, standing, by: 'growth' });
  }
  path.push(...passPeriods(rules, last(), { growth, on }));
  return path;
}

/** The standing on a day. */
export function standingOn(rules: TierRules, settled: Settled, judged: Judged): Standing {
  const path = pathTo(rules, settled, judged);
  return (path.at(-1) ?? path[0]).standing;
}

/** Every period end and grace end up to and including `on`, in order. */
function passPeriods(rules: TierRules, from: Standing, { growth, on }: Judged): readonly Held[] {
  const path: Held[] = [];
  let standing = from;
  for (let due = judgedOn(standing); due !== null && due <= on; due = judgedOn(standing)) {
    const held = growthToKeep(rules, standing, { growth, by: addDays(due, -1) });
    standing = judgePeriod(rules, standing, { held, due });
    path.push({ on: due, standing, by: 'time' });
  }
  return path;
}

function judgePeriod(
  rules: TierRules,
  standing: Standing,
  { held, due }: Readonly<{ held: number; due: Day }>,
): Standing {
  const tier = tierOf(rules, standing.tier);
  if (held >= tier.keep) {
    const until = addDays(due, rules.validDays);
    return { ...standing, until, growthFrom: due, graceUntil: null };
  }
  if (standing.graceUntil === null && rules.graceDays > 0) {
    return { ...standing, graceUntil: addDays(due, rules.graceDays) };
  }
  const lower = rules.tiers.slice(0, rankOf(rules, tier.id));
  const fits = lower.filter((one) => one.keep <= held).at(-1) ?? tierOf(rules, '');
  return period(rules, fits, { on: due, growthFrom: due });
}

/** New growth lifts at once, and during grace earns the tier back; that day's growth is used by it. */
function judgeGrowth(rules: TierRules, standing: Standing, { growth, on }: Judged): Standing {
  const held = growthWithin(growth, rules.windowDays, on);
  const reached = tierReached(rules, held);
  const growthFrom = addDays(on, 1);
  if (rankOf(rules, reached.id) > rankOf(rules, standing.tier)) {
    return period(rules, reached, { on, growthFrom });
  }
  const keep = tierOf(rules, standing.tier).keep;
  return standing.graceUntil !== null && growthToKeep(rules, standing, { growth, by: on }) >= keep
    ? { ...standing, until: addDays(on, rules.validDays), growthFrom, graceUntil: null }
    : standing;
}

/**
 * What a standing becomes under new rules, before growth of `on` and later is judged by them: the
 * tier stays, or is lifted. A tier that the new ladder does not have, or whose place at the bottom
 * was lost or won, starts a period.
 */
export function carriedOver(rules: TierRules, from: Standing, { growth, on }: Judged): Standing {
  const tier = tierOf(rules, from.tier);
  const hasEnd = rankOf(rules, tier.id) > 0;
  const fits = tier.id === from.tier && hasEnd === (from.until !== null);
  const earlier = growth.filter((day) => day.on < on);
  return judgeGrowth(rules, fits ? from : period(rules, tier, { on, growthFrom: on }), {
    growth: earlier,
    on,
  });
}
