export { judgeTier, settleTier, settlesOn } from './decide';
export { evolve as evolveTier } from './evolve';
export type { Standing, Tier, TierChange, TierEvent, TierHistory, TierRules } from './model';
export { type TierProgress, tierProgress } from './progress';
export { type Held, judgedOn, pathTo, period, rankOf, standingOn, tierOf } from './standing';
