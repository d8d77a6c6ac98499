export { evolve as evolveGrowth, forgetBefore } from './evolve';
export type { GrowthAccount, GrowthEvent } from './model';
export { growthLeavesOn, growthOn, growthWithin } from './queries';
