import { type Result, accept } from '../kernel/result';
import { decideVisit } from '../visits';
import { useCode } from './code';
import type { MemberEvent, MemberRefusal, RecordVisit } from './messages';
import type { Member } from './model';

/** A visit without purchase; the same store on the same day again changes nothing but uses the code. */
export function recordVisit(
  member: Member,
  { storeId, on, code }: RecordVisit,
): Result<readonly MemberEvent[], MemberRefusal> {
  const used = useCode(member, code);
  if (!used.ok) return used;
  return accept([...used.value, ...decideVisit(member.visits, { on, storeId })]);
}
