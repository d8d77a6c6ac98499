import type { Day } from '../kernel/day';

/** Something to tell members (上新与通知): a new product, a notice. */
export type NewsItem = Readonly<{
  id: string;
  kind: 'product' | 'notice';
  title: string;
  text: string;
  from: Day;
  /** The last day on which it is told, or null. */
  to: Day | null;
  /** Left empty, it is about all stores. */
  stores: readonly string[];
}>;
