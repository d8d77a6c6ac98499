export { type VisitEvent, type Visits, noVisits } from './model';
export { decide as decideVisit, evolve as evolveVisits, usualGap } from './visits';
