import type { Instant } from '../../shared/domain/kernel/instant';
import type { Gateway } from '../gateway/gateway';

type Run = Readonly<{ function: string; at: Instant }>;

/** Sets the local cloud's clock; null lets it go on with the machine's time. */
export const setClock = async (gateway: Gateway, at: Instant | null): Promise<void> =>
  void (await gateway.post('/local/clock', { body: { at } }));

/** Fires a timer now and answers what its function answered, null while another run holds the work. */
export async function fire(gateway: Gateway, name: string): Promise<object | null> {
  const answer = await gateway.post(`/local/timers/${name}`);
  const { ok, value = null } = answer as { ok: boolean; value?: object | null };
  if (!ok) throw new Error(`${name} failed: ${JSON.stringify(answer)}`);
  return value;
}

/** The next run of every timer after an instant, earliest first. */
const nextRuns = async (gateway: Gateway, after: Instant): Promise<readonly Run[]> =>
  (await gateway.get(`/local/timers?after=${after}`)) as readonly Run[];

const heldMs = 60_000;

/** A run that was killed holds its work for a minute more. */
async function runAt(gateway: Gateway, { function: name, at }: Run): Promise<void> {
  await setClock(gateway, at);
  if ((await fire(gateway, name)) !== null) return;
  await setClock(gateway, at + heldMs);
  await fire(gateway, name);
}

/**
 * Lets time pass from `from` to `to` while nobody acts: timers run when they are due. A timer that
 * would run again with nothing in between finds nothing to do, so that run is left out: of a night's
 * minutes the relay runs at the first, and once more after the nightly work.
 */
export async function passTime(gateway: Gateway, from: Instant, to: Instant): Promise<void> {
  let last: Run = { function: '', at: from };
  for (;;) {
    const runs = await nextRuns(gateway, last.at);
    const next = runs.find((run) => run.function !== last.function && run.at < to);
    if (next === undefined) return;
    await runAt(gateway, next);
    last = next;
  }
}
