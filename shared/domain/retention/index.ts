export { type DayGaps, baseChurn, lastSeen } from './churn';
export { gapMoves } from './day-gaps';
export { figureOf, spanOf } from './figures';
export { cellMoves } from './gaps';
export type { Cohort, Figure, Measure } from './model';
export { pooled, sameCohorts } from './pooled';
export { trend } from './trend';
export { LAST_DAY, type Unit, cellAt, emptyTriangle, lastOf, sizeOf } from './triangle';
