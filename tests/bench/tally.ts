import { type RecordedCall } from './recorder';

/** What some database calls came to; bytes of the bodies both ways. */
export type Tally = Readonly<{ total: number; sequential: number; sent: number; heard: number }>;

type Stretch = Pick<RecordedCall, 'from' | 'to'>;

/**
 * The longest chain of calls of which each began when the one before it had ended: calls that
 * overlap in time count once, as a caller waits for them once.
 */
export function longestChain(calls: readonly Stretch[]): number {
  let [length, free] = [0, -Infinity];
  for (const { from, to } of [...calls].sort((a, b) => a.to - b.to)) {
    if (from < free) continue;
    length += 1;
    free = to;
  }
  return length;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Counts calls, and those of them that had to wait for another. */
export const tally = (calls: readonly RecordedCall[]): Tally => ({
  total: calls.length,
  sequential: longestChain(calls),
  sent: sum(calls.map((call) => call.sent)),
  heard: sum(calls.map((call) => call.heard)),
});
