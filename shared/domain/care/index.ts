export { checkCare, decide as decideCare, evolve as evolveCare } from './care';
export { type Care, type CareEvent, type CareKind, type CareRefusal, noCare } from './model';
