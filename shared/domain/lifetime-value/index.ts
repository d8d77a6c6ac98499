export type { Spending, SpendingMoved, ValueCohort } from './model';
export { valueMoves } from './moves';
export { ofCohort, spendingMoved, spent } from './spending';
export { perMember, pooledAt, valueAt, valueToDate } from './value';
