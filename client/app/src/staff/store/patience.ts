import type { Unreachable } from '@/api/answer';
import { type Result, refuse } from '@shared/domain/kernel/result';

/** A shopper stands at the till: after this long without an answer the till goes on without one. */
const patienceMs = 6_000;

/**
 * The answer, or after six seconds that none came. It is for what may be asked as often as one likes:
 * a change that was sent is waited for, as an answer nobody listened to would be a final one.
 */
export async function inTime<Value, Refusal>(
  answer: Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal | Unreachable>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<never, Unreachable>>((resolve) => {
    const give = () => resolve(refuse({ code: 'unreachable', why: 'no-answer' }));
    timer = setTimeout(give, patienceMs);
  });
  const first = await Promise.race([answer, late]);
  clearTimeout(timer);
  return first;
}
