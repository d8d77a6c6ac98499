import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  type Rule,
  type Spell,
  judge,
  modelRule,
  ownInterval,
  returnCurveRule,
  sameDays,
  spellsOf,
  withBudget,
} from '../../shared/domain/recall';
import { addDays } from '../../shared/domain/kernel/day';
import { type DayGaps, type GapCount, returnCurves } from '../../shared/domain/retention';
import { type Buying, fitMbgNbd, grouped } from '../../shared/domain/scores';
import { printConditions } from './conditions';
import { readLog } from './purchase-log';
import { printTable } from './table';

const { values } = parseArgs({
  options: {
    file: { type: 'string', default: join(__dirname, '../../../tests/data/cdnow-master.txt') },
  },
});

const WITHIN = 91;

/** The gaps of the spells by day, as they were known at the end of a day. */
function gapsOf(spells: readonly Spell[], day: (n: number) => string): DayGaps {
  const gaps = new Map<string, GapCount[]>();
  for (const { began, band, gap } of spells) {
    const counts = gaps.get(day(began)) ?? [];
    gaps.set(day(began), [...counts, { band, gap, members: 1 }]);
  }
  return gaps;
}

/** How the members had bought by a day, in weeks. */
const buyingsBy = (logs: readonly (readonly number[])[], day: number): readonly Buying[] =>
  grouped(
    logs.flatMap((days) => {
      const until = days.filter((each) => each <= day);
      const [first] = until;
      if (first === undefined) return [];
      const last = ((until.at(-1) ?? first) - first) / 7;
      return [{ repeats: until.length - 1, last, now: (day - first) / 7, members: 1 }];
    }),
  );

const extentOf = (logs: readonly (readonly number[])[]): readonly [number, number] => [
  logs.reduce((least, [first = least]) => Math.min(least, first), Infinity),
  logs.reduce((most, days) => Math.max(most, days.at(-1) ?? most), 0),
];

const percent = (part: number, of: number): string =>
  of === 0 ? '' : `${((100 * part) / of).toFixed(1)} %`;

function compared(logs: readonly (readonly number[])[]): void {
  const [begin, end] = extentOf(logs);
  const day = (n: number) => addDays('1970-01-01', n);
  const known = logs.filter((_, i) => i % 2 === 0);
  const spells = logs.filter((_, i) => i % 2 === 1).flatMap(spellsOf);
  const curves = returnCurves(gapsOf(known.flatMap(spellsOf), day), day(end));
  const gaps = known.flatMap(spellsOf).flatMap(({ gap }) => gap ?? []);
  const shopDays = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const model = fitMbgNbd(buyingsBy(known, end));
  const rules: readonly Rule[] = [
    returnCurveRule(curves, WITHIN),
    sameDays,
    ownInterval(shopDays),
    ...(model.ok ? [modelRule(model.value.parameters, WITHIN)] : []),
  ];
  const period = { upTo: end - WITHIN, withinDays: WITHIN };
  console.log(
    `${logs.length} members, ${day(begin)} to ${day(end)}; learnt from every second member, judged on the ${spells.length} visits of the others`,
  );
  if (!model.ok) console.log(`no MBG/NBD: ${model.refusal.code}`);
  for (const share of [0.4, 0.6, 0.8]) {
    const [curveRule] = rules;
    if (curveRule === undefined) return;
    const ours = judge(spells, curveRule, { ...period, threshold: share });
    const verdicts = [
      ours,
      ...rules.slice(1).map((rule) => withBudget(spells, rule, { ...period, budget: ours.called })),
    ];
    console.log(`\nbudget: as many as the curve calls at ${share * 100} % gone`);
    printTable(
      [
        'rule',
        'threshold',
        'called',
        `gone ${WITHIN} days later`,
        'back unaided',
        'median days away',
      ],
      verdicts.map(({ name, threshold, called, gone, medianDays }) => [
        ...[name, threshold.toPrecision(3), called, percent(gone, called)],
        ...[percent(called - gone, called), medianDays],
      ]),
    );
  }
}

printConditions('bench:recall');
compared(readLog(readFileSync(values.file, 'utf8')));
