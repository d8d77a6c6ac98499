/**
 * The cloud's clock in epoch ms. A set clock stands still at that instant until it is set or
 * advanced again; `set(null)` returns to the machine's time. `at` is the instant it stands at.
 * Its memory can be handed to another thread, which then reads the very same clock.
 */
export type Clock = Readonly<{
  now: () => number;
  at: () => number | null;
  set: (at: number | null) => void;
  advance: (ms: number) => void;
  memory: SharedArrayBuffer;
}>;

// Functions see a replaced Date; the clock itself must keep the machine's.
const machineNow = Date.now.bind(Date);

/** Opens a clock: a new one running on the machine's time, or the one another thread shares. */
export function openClock(shared?: SharedArrayBuffer): Clock {
  const memory = shared ?? new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT);
  const instant = new Float64Array(memory);
  if (shared === undefined) instant[0] = NaN;

  const at = (): number | null => {
    const standing = instant[0] ?? NaN;
    return Number.isNaN(standing) ? null : standing;
  };
  const now = (): number => at() ?? machineNow();
  const set = (to: number | null): void => {
    instant[0] = to ?? NaN;
  };
  return { now, at, set, advance: (ms) => set(now() + ms), memory };
}
