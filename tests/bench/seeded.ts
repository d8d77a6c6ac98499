/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export type Draw = () => number;

/** Taken once: inside a test each look at a global costs more than the multiplication. */
const { imul } = Math;

export function seeded(seed: number): Draw {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
