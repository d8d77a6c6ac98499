export { type BaseChurn, type DayGaps, baseChurn, lastSeen } from './churn';
export { gapMoves } from './day-gaps';
export { bracketsOf, figureOf } from './figures';
export { cellMoves } from './gaps';
export type { Cohort, Figure, Measure } from './model';
export { pooled, sameCohorts } from './pooled';
export { trend } from './trend';
export { LAST_DAY, cellAt, emptyTriangle, sizeOf } from './triangle';
