import type { CallFunction, Reply } from '@/platform/cloud';

export type Reached = Reply | Readonly<{ reached: false; why: 'no-answer' }>;

/** How long one try may take before the person is told that no answer came. */
const patienceMs = 8_000;

/** Pauses before the second and the third try. */
const backOffMs = [300, 900] as const;

export type Wait = (ms: number) => Promise<void>;

/** A call, and whether its request was made only now: then nothing can have come of it yet. */
type Call = Readonly<{ name: string; event: object; isNew: boolean }>;

/**
 * Tries a call, again after a pause when there was no network, and only then: who heard nothing in
 * time, or heard a failure, decides for themselves whether to ask again.
 */
export async function reach(
  callFunction: CallFunction,
  { name, event, isNew }: Call,
  { wait, chance }: Readonly<{ wait: Wait; chance: () => number }>,
): Promise<Reached> {
  const tryOnce = (said: object): Promise<Reached> =>
    Promise.race([
      callFunction(name, said),
      wait(patienceMs).then(() => ({ reached: false, why: 'no-answer' }) as const),
    ]);
  let reply = await tryOnce(isNew ? { ...event, firstTry: true } : event);
  for (const pauseMs of backOffMs) {
    if (reply.reached || reply.why !== 'no-network') return reply;
    await wait(pauseMs * (0.5 + chance()));
    reply = await tryOnce(event);
  }
  return reply;
}
