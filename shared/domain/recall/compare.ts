import type { Rule, Spell, Verdict } from './model';

type Period = Readonly<{
  /** The number of the last day on which a call counts. */
  upTo: number;
  /** Not back within so many days of the call counts as gone. */
  withinDays: number;
}>;

/** What a rule at a threshold would have done. */
export function judge(
  spells: readonly Spell[],
  { name, callsOn }: Rule,
  { threshold, ...period }: Period & Readonly<{ threshold: number }>,
): Verdict {
  const called = spells.flatMap((spell) => {
    const days = callsOn(spell, threshold);
    return days !== null && isCalled(spell, days, period) ? [{ spell, days }] : [];
  });
  const isGone = ({ spell: { gap }, days }: (typeof called)[number]): boolean =>
    gap === null || gap > days + period.withinDays;
  const sorted = called.map(({ days }) => days).sort((a, b) => a - b);
  return {
    name,
    threshold,
    called: called.length,
    gone: called.filter(isGone).length,
    medianDays: sorted[Math.floor(sorted.length / 2)] ?? 0,
  };
}

/** Still away on the day of the call, and long enough ago to know what followed. */
const isCalled = ({ began, gap }: Spell, days: number, { upTo }: Period): boolean =>
  began + days <= upTo && (gap === null || gap > days);

const HALVINGS = 40;

/**
 * The rule at the lowest threshold with which it calls no more than so many: a lower one calls more.
 * Where even the highest calls more, it calls nobody.
 */
export function withBudget(
  spells: readonly Spell[],
  rule: Rule,
  { budget, ...period }: Period & Readonly<{ budget: number }>,
): Verdict {
  let [low, high] = rule.range;
  const surest = judge(spells, rule, { threshold: high, ...period });
  let best = surest.called > budget ? { ...surest, called: 0, gone: 0, medianDays: 0 } : surest;
  for (let halving = 0; halving < HALVINGS && high - low > 1e-6; halving += 1) {
    const threshold = (low + high) / 2;
    const verdict = judge(spells, rule, { threshold, ...period });
    if (verdict.called > budget) low = threshold;
    else {
      best = verdict;
      high = threshold;
    }
  }
  return best;
}
