import type { OutputOf } from '../../shared/contract/contract';
import type { ActionOf, Door, Named } from './contracts';

/** A refusal as it comes over the wire. */
export type Refused = Readonly<{ code: string }> & Readonly<Record<string, unknown>>;

export type Answer<Value = unknown> =
  Readonly<{ ok: true; value: Value }> | Readonly<{ ok: false; refusal: Refused }>;

/** What an action answers when it is granted, as its contract promises. */
export type Granted<D extends Door, A extends ActionOf<D>> = OutputOf<Named<D, A>>;

/** The value of an answer that has to be granted. */
export function granted<Value>(answer: Answer<Value>): Value {
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.refusal)}`);
  return answer.value;
}

/** The refusal's code, or `granted`. */
export const verdict = (answer: Answer): string => (answer.ok ? 'granted' : answer.refusal.code);

/** How many answers came to each verdict. */
export function tally(answers: readonly Answer[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const answer of answers) counts[verdict(answer)] = (counts[verdict(answer)] ?? 0) + 1;
  return counts;
}
