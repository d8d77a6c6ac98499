export { buyerOf } from './buyer';
export { cardOf } from './card';
export { decide as decideMember, enrol } from './decide';
export { begin, evolve as evolveMember, fold as foldMember } from './evolve';
export { growthHeld } from './growth-held';
export type { MemberCommand, MemberEvent, MemberRefusal } from './messages';
export type { Member } from './model';
export { dueAt, passTime } from './pass-time';
export { statementLines } from './statement';
