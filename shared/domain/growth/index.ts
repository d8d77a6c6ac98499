export { evolve as evolveGrowth, forgetBefore } from './evolve';
export type { GrowthAccount, GrowthCause, GrowthEvent } from './model';
export { growthLeavesOn, growthOn, growthWithin } from './queries';
