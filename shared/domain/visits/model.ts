import type { Day } from '../kernel/day';

/** Store visits: days counted once, and the last few kept to know a repeated scan. */
export type Visits = Readonly<{
  /** Days with at least one visit. */
  days: number;
  firstOn: Day | null;
  /** Where the first visit was. */
  firstStore: string | null;
  lastOn: Day | null;
  lastStore: string | null;
  recent: readonly Readonly<{ on: Day; storeId: string }>[];
}>;

export const noVisits: Visits = {
  days: 0,
  firstOn: null,
  firstStore: null,
  lastOn: null,
  lastStore: null,
  recent: [],
};

/** A member came to a store (到店); a purchase implies one. */
export type VisitEvent = Readonly<{ kind: 'visit-recorded'; on: Day; storeId: string }>;
