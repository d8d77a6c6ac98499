import { type Day, daysBetween } from '../kernel/day';
import type { Act, Step, Trend } from './model';

/** The path of one member up to the day they count as lapsed (流失前路径). */
export type Path = Readonly<{
  lastOn: Day;
  lapsedOn: Day;
  /** The middle one of the member's gaps before the last, in days; null with fewer than two. */
  usualGap: number | null;
  /** Days between the last two visits; null for who came once. */
  lastGap: number | null;
  /** Last gap ÷ usual gap. */
  gapRatio: number | null;
  gap: Trend | null;
  /** What the last purchase was beside the middle one of those before. */
  basket: Trend | null;
  lastAct: Act | null;
  /** Oldest first. */
  steps: readonly Step[];
}>;

type Known = Readonly<{ visits: readonly Day[]; lapsedOn: Day; steps: readonly Step[] }>;

const SHOWN = 12;
const [MORE, LESS] = [1.5, 2 / 3];

/** What a member's last days looked like, from all visit days and the steps that are known. */
export function pathOf({ visits, lapsedOn, steps: all }: Known): Path {
  const steps = inOrder(all.filter(({ on }) => on <= lapsedOn));
  const lastOn = visits.at(-1) ?? lapsedOn;
  return {
    ...{ lastOn, lapsedOn, ...gapsOf(visits) },
    basket: basketOf(steps),
    lastAct: steps.at(-1)?.act ?? null,
    steps: steps.slice(-SHOWN),
  };
}

function gapsOf(visits: readonly Day[]): Pick<Path, 'usualGap' | 'lastGap' | 'gapRatio' | 'gap'> {
  const gaps = visits.slice(1).map((on, i) => daysBetween(visits[i] ?? on, on));
  const last = gaps.at(-1);
  if (last === undefined || gaps.length < 3) {
    return { usualGap: null, lastGap: last ?? null, gapRatio: null, gap: null };
  }
  const usualGap = median(gaps.slice(0, -1));
  const gapRatio = last / usualGap;
  return { usualGap, lastGap: last, gapRatio, gap: trendOf(gapRatio) };
}

/** A purchase says that there was a visit; of one day, what went wrong comes last. */
export const acts: readonly Act[] = [
  ...(['visit', 'coupon-used', 'purchase'] as const),
  ...(['points-expired', 'coupon-expired', 'tier-lost', 'refund'] as const),
];

const inOrder = (steps: readonly Step[]): readonly Step[] =>
  [...steps].sort((a, b) =>
    a.on === b.on ? acts.indexOf(a.act) - acts.indexOf(b.act) : a.on < b.on ? -1 : 1,
  );

function basketOf(steps: readonly Step[]): Trend | null {
  const paid = steps.flatMap(({ act, fen }) => (act === 'purchase' && fen !== null ? [fen] : []));
  const [last, before] = [paid.at(-1), paid.slice(0, -1)];
  if (last === undefined || before.length < 2) return null;
  const usual = median(before);
  return usual === 0 ? null : trendOf(last / usual);
}

function trendOf(ratio: number): Trend {
  if (ratio >= MORE) return 'more';
  return ratio <= LESS ? 'less' : 'same';
}

/** The lower one of two in the middle. */
const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0;
