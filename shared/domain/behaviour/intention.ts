import { type Day, addDays } from '../kernel/day';
import type { IntentionTerms, Signal } from './model';

/** The days of each signal, in any order. */
export type Signals = Readonly<Record<Signal, readonly Day[]>>;

/**
 * How much a member's signals say: each counts its weight for each of its days in the time before, up to a
 * few; strong from the programme's line on.
 */
export function intentionOf(signals: Signals, terms: IntentionTerms, asOf: Day) {
  const from = addDays(asOf, 1 - terms.withinDays);
  const names = Object.keys(terms.weights) as Signal[];
  const found = names.map((signal) => {
    const days = new Set(signals[signal].filter((day) => day >= from && day <= asOf)).size;
    return { signal, days, counts: Math.min(days, terms.mostDays) * terms.weights[signal] };
  });
  const sum = found.reduce((all, { counts }) => all + counts, 0);
  return { found, sum, strong: sum >= terms.strongFrom };
}
