export { buyerOf } from './buyer';
export { type MemberCard, cardOf } from './card';
export { decide as decideMember, enrol } from './decide';
export { begin, evolve as evolveMember, fold as foldMember } from './evolve';
export type { MemberCommand, MemberEnrolled, MemberEvent, MemberRefusal } from './messages';
export type { Member } from './model';
export { dueAt, passTime } from './pass-time';
export { type StatementEntry, type StatementLine, statementLines } from './statement';
