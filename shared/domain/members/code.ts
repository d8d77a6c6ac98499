import { type Result, accept, refuse } from '../kernel/result';
import type { MemberEvent, MemberRefusal } from './messages';
import type { ShownCode } from './shown-code';
import type { Member } from './model';

/** Steps remembered; more uses than this within a day are beyond what a till can do. */
const REMEMBERED = 32;

/**
 * A member code is used once, and online never one older than the last. A code from a till without
 * network may arrive after newer ones; its own step must still be unused, and new enough for its use
 * to be remembered.
 */
export function useCode(
  { usedSteps }: Member,
  code: ShownCode | null,
): Result<readonly MemberEvent[], MemberRefusal> {
  if (code === null) return accept([]);
  const { step, late } = code;
  const oldest = usedSteps.length === REMEMBERED ? usedSteps[0] : undefined;
  const tooOld = step < ((late ? oldest : usedSteps.at(-1)) ?? step);
  if (tooOld || usedSteps.includes(step)) return refuse({ code: 'code-already-used' });
  return accept([{ kind: 'code-used', step }]);
}

/** The steps remembered after one more use, oldest first. */
export const remember = (steps: readonly number[], step: number): readonly number[] =>
  [...steps, step].sort((a, b) => a - b).slice(-REMEMBERED);
