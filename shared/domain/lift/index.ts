export { againstPlan } from './against-plan';
export { costPerExtra } from './cost-per-extra';
export { liftOf, pooledLift } from './lift';
export type { Lift, Stratum } from './model';
export { smallestEffect } from './smallest-effect';
