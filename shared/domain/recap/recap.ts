import { type Day, addDays, dayOf } from '../kernel/day';
import { sumOf } from '../kernel/sum';
import { shareOf } from '../kernel/share';
import { HABIT, eventsOf } from './entries';
import { favouriteHours } from './hours';
import type { Recap, RecapEntry } from './model';

/**
 * Tells a year from the entries of the ledger written since it began: some tell of it later. Days count by the day they are of, points by the day they moved.
 */
export function recapOf(
  entries: readonly RecapEntry[],
  { year, through }: Readonly<{ year: number; through: Day }>,
): Recap {
  const isIn = (day: Day) => day.startsWith(`${year}-`);
  const inYear = entries.filter(({ at }) => isIn(dayOf(at)));
  const visits = eventsOf(entries, 'visit-recorded').filter(({ on }) => isIn(on));
  const days = new Set(visits.map(({ on }) => on));
  const stores = counted(visits.map(({ storeId }) => storeId));
  return {
    year,
    through,
    visitDays: days.size,
    stores: stores.length,
    favouriteStore: favourite(stores),
    favouriteHours: favouriteHours(inYear),
    firstVisitOn: [...days].sort()[0] ?? null,
    ...bought(entries, isIn),
    points: moved(inYear),
    checkIns: checkIns(entries, isIn),
    tiers: eventsOf(entries, 'tier-changed')
      .filter(({ on, from, to }) => isIn(on) && from.tier !== to.tier)
      .map(({ on, from, to, why }) => ({ on, from: from.tier, to: to.tier, why })),
  };
}

/** Points earned and not taken back, and points redeemed; a correction by a person is neither. */
function moved(entries: readonly RecapEntry[]): Recap['points'] {
  const earned = sumOf(eventsOf(entries, 'points-earned'), ({ points }) => points);
  const reversed = sumOf(eventsOf(entries, 'points-reversed'), ({ points }) => points);
  const redeemed = eventsOf(entries, 'points-redeemed').filter(
    ({ cause }) => cause.kind !== 'adjustment',
  );
  return {
    earned: Math.max(0, earned - reversed),
    redeemed: sumOf(redeemed, ({ points }) => points),
  };
}

type Count = readonly [what: string, times: number];

const counted = (all: readonly string[]): readonly Count[] =>
  [...new Set(all)]
    .map((what): Count => [what, all.filter((one) => one === what).length])
    .sort(([, a], [, b]) => b - a);

/** What comes first by itself, and often enough. */
function favourite([first, second]: readonly Count[]): string | null {
  if (first === undefined || first[1] < HABIT) return null;
  return first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

type InYear = (day: Day) => boolean;

/** Purchases of which something was kept, and what was saved on the kept part of each. */
function bought(entries: readonly RecapEntry[], isIn: InYear) {
  const kept = new Map(
    eventsOf(entries, 'purchase-refunded').map(({ orderId, keptFen }) => [orderId, keptFen]),
  );
  const purchases = eventsOf(entries, 'purchase-recorded')
    .filter(({ on }) => isIn(on))
    .map(({ orderId, listFen, payFen }) => ({
      keptFen: kept.get(orderId) ?? payFen,
      saved: listFen - payFen,
      payFen,
    }));
  return {
    purchases: purchases.filter(({ keptFen, payFen }) => keptFen > 0 || payFen === 0).length,
    savedFen: sumOf(purchases, ({ keptFen, saved, payFen }) =>
      payFen === 0 ? saved : shareOf(saved, keptFen, payFen),
    ),
  };
}

function checkIns(entries: readonly RecapEntry[], isIn: InYear): Recap['checkIns'] {
  const days = [...eventsOf(entries, 'checked-in'), ...eventsOf(entries, 'day-made-up')]
    .map(({ on }) => on)
    .filter(isIn)
    .sort();
  let [longest, running] = [0, 0];
  days.forEach((day, i) => {
    running = i > 0 && days[i - 1] === addDays(day, -1) ? running + 1 : 1;
    longest = Math.max(longest, running);
  });
  return { days: days.length, longestStreak: longest };
}
