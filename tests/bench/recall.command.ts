import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Past, type RuleName, dayNumbered, judgePast } from '../../shared/domain/recall';
import { printConditions } from './conditions';
import { readLog } from './purchase-log';
import { printTable } from './table';

const { values } = parseArgs({
  options: {
    file: { type: 'string', default: join(__dirname, '../../../tests/data/cdnow-master.txt') },
  },
});

const WITHIN = 91;

const names: Readonly<Record<RuleName, string>> = {
  'return-curve': 'return curve of the band',
  'same-days': 'same N days for all',
  'own-interval': "c times one's own interval",
  'mbg-nbd': 'MBG/NBD',
};

const percent = (part: number, of: number): string =>
  of === 0 ? '' : `${((100 * part) / of).toFixed(1)} %`;

function printRules({ budgets, noModel }: Past): void {
  if (noModel !== null) console.log(`no MBG/NBD: ${noModel.code}`);
  for (const { share, verdicts } of budgets) {
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
        ...[names[name], threshold.toPrecision(3), called, percent(gone, called)],
        ...[percent(called - gone, called), medianDays],
      ]),
    );
  }
}

function printCalibration({ calibration }: Past): void {
  if (calibration === null) return;
  console.log(`\nMBG/NBD fitted ${WITHIN} days before the end: back by then, said and come`);
  printTable(
    ['members', 'said', 'came', 'said ÷ came'],
    calibration.map(({ members, said, came }) => [
      ...[members, percent(said, members), percent(came, members)],
      came === 0 ? '' : (said / came).toFixed(2),
    ]),
  );
}

printConditions('bench:recall');
const logs = readLog(readFileSync(values.file, 'utf8'));
const begin = logs.reduce((least, [first = least]) => Math.min(least, first), Infinity);
const end = logs.reduce((most, days) => Math.max(most, days.at(-1) ?? most), 0);
const past = judgePast(logs, { end, withinDays: WITHIN });
console.log(
  `${logs.length} members, ${dayNumbered(begin)} to ${dayNumbered(end)}; learnt from every second member, judged on the ${past.judged} visits of the others`,
);
printRules(past);
printCalibration(past);
