import { type Result, accept, refuse } from '../kernel/result';
import type { MemberEvent, MemberRefusal, ShownCode } from './messages';
import type { Member } from './model';

/**
 * A member code is used once, and online never one older than the last. A code from a till without
 * network may arrive after newer ones; its own step must still be unused.
 */
export function useCode(
  { usedSteps }: Member,
  code: ShownCode | null,
): Result<readonly MemberEvent[], MemberRefusal> {
  if (code === null) return accept([]);
  const { step, late } = code;
  const overtaken = !late && step < (usedSteps.at(-1) ?? step);
  if (overtaken || usedSteps.includes(step)) return refuse({ code: 'code-already-used' });
  return accept([{ kind: 'code-used', step }]);
}
