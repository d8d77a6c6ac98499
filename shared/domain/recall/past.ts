import { type Day, addDays, daysBetween } from '../kernel/day';
import { type DayGaps, type GapCount, returnCurves } from '../retention';
import { type NoModel, type Told, buysWithin, calibrated, fitMbgNbd } from '../scores';
import { type Log, buyingBy, buyingsBy } from './buyings';
import { judge, withBudget } from './compare';
import type { Rule, Spell, Verdict } from './model';
import { modelRule, ownInterval, returnCurveRule, sameDays } from './rules';
import { spellsOf } from './spells';

/**
 * How the rules would have done on a past that is known (回测): learnt from every second member, judged on
 * the others, each rule with as many calls as the return curve makes at the same share.
 */
export type Past = Readonly<{
  /** Members learnt from, and times away that the rules are judged on. */
  learnt: number;
  judged: number;
  /** Why the model is not among the rules; null when it is. */
  noModel: NoModel | null;
  budgets: readonly Readonly<{ share: number; verdicts: readonly Verdict[] }>[];
  /** The chance the model gave the others to be back by the end, and what came; null without a model. */
  calibration: readonly Told[] | null;
}>;

type Known = Readonly<{
  /** The number of the last closed day. */
  end: number;
  /** Not back within so many days of a call counts as gone. */
  withinDays: number;
}>;

const SHARES = [0.4, 0.6, 0.8];

/** Compares the rules on the days that members came on, numbered as `dayNumbered` does. */
export function judgePast(logs: readonly Log[], { end, withinDays }: Known): Past {
  const [known, others] = [0, 1].map((half) => logs.filter((_, i) => i % 2 === half));
  const learnt = known ?? [];
  const spells = (others ?? []).flatMap(spellsOf);
  const curves = returnCurves(gapsOf(learnt.flatMap(spellsOf)), dayNumbered(end));
  const model = fitMbgNbd(buyingsBy(learnt, end));
  const curveRule = returnCurveRule(curves, withinDays);
  const rules: readonly Rule[] = [
    ...[sameDays, ownInterval(meanGap(learnt) ?? withinDays)],
    ...(model.ok ? [modelRule(model.value.parameters, withinDays)] : []),
  ];
  const period = { upTo: end - withinDays, withinDays };
  return {
    ...{ learnt: learnt.length, judged: spells.length },
    noModel: model.ok ? null : model.refusal,
    budgets: SHARES.map((share) => {
      const ours = judge(spells, curveRule, { ...period, threshold: share });
      const budget = ours.called;
      return {
        share,
        verdicts: [ours, ...rules.map((rule) => withBudget(spells, rule, { ...period, budget }))],
      };
    }),
    calibration: calibrationOf(learnt, others ?? [], { end, withinDays }),
  };
}

/** What a model fitted that long before the end said of others then. */
function calibrationOf(
  learnt: readonly Log[],
  others: readonly Log[],
  { end, withinDays }: Known,
): readonly Told[] | null {
  const then = end - withinDays;
  const model = fitMbgNbd(buyingsBy(learnt, then));
  if (!model.ok) return null;
  return calibrated(
    others.flatMap((log) => {
      const buying = buyingBy(log, then);
      if (buying === null) return [];
      const said = buysWithin(model.value.parameters, buying, withinDays / 7);
      return [{ members: 1, said, came: log.some((day) => day > then && day <= end) ? 1 : 0 }];
    }),
  );
}

/** The gaps of times away, by the day they began. */
function gapsOf(spells: readonly Spell[]): DayGaps {
  const gaps = new Map<Day, GapCount[]>();
  for (const { began, band, gap } of spells) {
    const on = dayNumbered(began);
    const counts = gaps.get(on) ?? [];
    counts.push({ band, gap, members: 1 });
    gaps.set(on, counts);
  }
  return gaps;
}

function meanGap(logs: readonly Log[]): number | null {
  const gaps = logs.flatMap(spellsOf).flatMap(({ gap }) => gap ?? []);
  return gaps.length === 0 ? null : gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
}

const DAY_NOUGHT: Day = '1970-01-01';

/** Days are numbered from 1 January 1970 on. */
export const dayNumbered = (n: number): Day => addDays(DAY_NOUGHT, n);

export const numberOf = (day: Day): number => daysBetween(DAY_NOUGHT, day);
