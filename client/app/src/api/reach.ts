import type { CallFunction, Reply } from '@/platform/cloud';

export type Reached = Reply | Readonly<{ reached: false; why: 'no-answer' }>;

/** How long one try may take before the person is told that no answer came. */
const patienceMs = 8_000;

/** Pauses before the second and the third try. */
const backOffMs = [300, 900] as const;

export type Wait = (ms: number) => Promise<void>;

/**
 * Tries a call, again after a pause when there was no network, and only then: who heard nothing in
 * time, or heard a failure, decides for themselves whether to ask again.
 */
export async function reach(
  callFunction: CallFunction,
  [name, event]: readonly [name: string, event: object],
  { wait, chance }: Readonly<{ wait: Wait; chance: () => number }>,
): Promise<Reached> {
  const tryOnce = (): Promise<Reached> =>
    Promise.race([
      callFunction(name, event),
      wait(patienceMs).then(() => ({ reached: false, why: 'no-answer' }) as const),
    ]);
  let reply = await tryOnce();
  for (const pauseMs of backOffMs) {
    if (reply.reached || reply.why !== 'no-network') return reply;
    await wait(pauseMs * (0.5 + chance()));
    reply = await tryOnce();
  }
  return reply;
}
