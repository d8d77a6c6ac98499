import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { printConditions } from './conditions';
import { loadTimes } from './load-times';
import { median } from './quantiles';
import { secrets } from './shop';
import { type Spent } from './stopwatch';
import { printTable } from './table';

const folder = 'dist/cloudfunctions';
const times = 11;
const most = 1.3;

type Summary = Spent & Readonly<{ ratio: number; cpuRatio: number }>;

/** Medians, and medians of the ratio to the SDK's own load next to it, on an equally busy machine. */
function summary(mine: readonly Spent[], alone: readonly Spent[]): Summary {
  const ratios = (part: keyof Spent): number =>
    median(mine.map((spent, time) => spent[part] / (alone[time]?.[part] ?? NaN)));
  return {
    ms: median(mine.map(({ ms }) => ms)),
    cpuMs: median(mine.map(({ cpuMs }) => cpuMs)),
    ratio: ratios('ms'),
    cpuRatio: ratios('cpuMs'),
  };
}

async function main(): Promise<void> {
  printConditions('bench:coldstart');
  const sdk = require.resolve('wx-server-sdk');
  const names = readdirSync(folder);
  const built = (name: string): string => join(process.cwd(), folder, name, 'index.js');
  const taken = await loadTimes([sdk, ...names.map(built)], times, secrets);
  const alone = taken.get(sdk) ?? [];

  const rows = names.map((name) => {
    const mine = taken.get(built(name)) ?? [];
    return { name, kb: statSync(built(name)).size / 1024, ...summary(mine, alone) };
  });
  const numbers = ({ ms, cpuMs, ratio, cpuRatio }: Summary) => [
    ...[ms, cpuMs].map((value) => value.toFixed(0)),
    ...[ratio, cpuRatio].map((value) => value.toFixed(2)),
  ];
  printTable(
    ['function', 'bundle KB', 'load ms', 'computing ms', 'ratio', 'computing ratio'],
    [
      ['wx-server-sdk alone', '–', ...numbers(summary(alone, alone))],
      ...rows.map((row) => [row.name, row.kb.toFixed(1), ...numbers(row)]),
    ],
  );
  console.log(`Medians of ${times} fresh processes; a ratio of computing above ${most} fails.`);
  if (rows.some(({ cpuRatio }) => cpuRatio > most)) process.exitCode = 1;
}

void main();
