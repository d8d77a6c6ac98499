import { type Joined, type Shop } from './shop';

/** An act that is ready to be done once, and the database calls it may wait for, one after another. */
export type Measured = Readonly<{
  door: string;
  act: string;
  /** Null for jobs, whose work grows with what waits for them. */
  budget: number | null;
  /** Brings about what the act needs; the act itself follows when it is counted. */
  prepare: (shop: Shop) => Promise<() => Promise<unknown>>;
}>;

let count = 0;

/** A name, or a number of an order, that nothing else in the run has. */
export const fresh = (kind: string): string => `${kind}-${String(++count).padStart(8, '0')}`;

export const newcomer = (shop: Shop): Promise<Joined> => shop.join(fresh('guest'));
