import type { CallFunction, Reply } from '../../../client/app/src/platform/cloud';
import type { Shelf } from '../../../client/app/src/platform/shelf';
import { openLine } from '../../../client/app/src/api/line';

type Event = Readonly<Record<string, unknown>>;
type Call = Readonly<{ name: string; event: Event }>;

/** What the phone remembers; it outlives the app, as storage does. */
export function openShelf(kept = new Map<string, unknown>()): Shelf {
  return {
    read: (name) => kept.get(name),
    write: (name, value) => {
      // Storage holds text: what is not JSON does not survive it.
      kept.set(name, JSON.parse(JSON.stringify(value)));
      return true;
    },
    drop: (name) => void kept.delete(name),
  };
}

export const noNetwork: Reply = { reached: false, why: 'no-network' };
export const cloudFailed: Reply = { reached: false, why: 'cloud-failed' };
export const accepted = (value: unknown): Reply => ({
  reached: true,
  answer: { ok: true, value },
});
export const refused = (refusal: object): Reply => ({
  reached: true,
  answer: { ok: false, refusal },
});
/** Nobody answers, ever. */
export const silence = new Promise<Reply>(() => undefined);

/**
 * A phone whose network says `replies` one after the other, the last one again and again. Waiting
 * takes no time but is written down; `now` is set by hand.
 */
export function openPhone(
  replies: readonly (Reply | Promise<Reply>)[],
  shelf: Shelf = openShelf(),
) {
  const calls: Call[] = [];
  const waits: number[] = [];
  const clock = { now: Date.parse('2026-11-23T12:00:00+08:00') };
  let chances = 0;
  const callFunction: CallFunction = async (name, event) => {
    calls.push({ name, event: event as Event });
    return replies[Math.min(calls.length, replies.length) - 1] ?? silence;
  };
  const phone = {
    callFunction,
    shelf,
    now: () => clock.now,
    // A turn of the loop: an answer that is there comes before the end of the wait.
    wait: (ms: number) => {
      waits.push(ms);
      return new Promise<void>((resolve) => setImmediate(resolve));
    },
    // Never twice the same, so that two ids made from it differ.
    chance: () => ((chances += 1) * 0.618_033_988_7) % 1,
  };
  return { ...phone, line: openLine(phone), calls, waits, clock };
}
