export { evolve as evolveGrowth, forgetBefore } from './evolve';
export type { GrowthAccount, GrowthEvent } from './model';
export { growthBetween, growthLeavesOn, growthOn, growthWithin } from './queries';
