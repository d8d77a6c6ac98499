import { type Buying, grouped } from '../scores';

/** The numbers of the days a member came on, ascending. */
export type Log = readonly number[];

/** How a member had come by the end of a day, in weeks; null before the first time. */
export function buyingBy(log: Log, day: number): Buying | null {
  const until = log.filter((each) => each <= day);
  const [first] = until;
  if (first === undefined) return null;
  const last = ((until.at(-1) ?? first) - first) / 7;
  return { repeats: until.length - 1, last, now: (day - first) / 7, members: 1 };
}

/** How all members had come by then, those that are alike together. */
export const buyingsBy = (logs: readonly Log[], day: number): readonly Buying[] =>
  grouped(logs.flatMap((log) => buyingBy(log, day) ?? []));
