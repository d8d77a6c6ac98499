import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Buying, buysWithin, fitMbgNbd, grouped } from '../../shared/domain/scores';
import { printConditions } from './conditions';
import { readLog } from './purchase-log';
import { seeded } from './seeded';
import { timed } from './stopwatch';
import { printTable } from './table';

const { values } = parseArgs({
  options: {
    file: { type: 'string', default: join(__dirname, '../../../tests/data/cdnow-master.txt') },
    members: { type: 'string', default: '1000000' },
    sample: { type: 'string', default: '20000' },
  },
});

const WEEK = 7;
const QUARTER = 13;
const [MOST_FIT_MS, MOST_SCORE_MS] = [2_000, 1_000];

/** How customers had bought by the last day of the log, in weeks. */
function buyingsOf(logs: readonly (readonly number[])[]): readonly Buying[] {
  const end = logs.reduce((most, days) => Math.max(most, days.at(-1) ?? most), 0);
  return logs.map((days) => {
    const first = days[0] ?? end;
    const last = days.at(-1) ?? first;
    return {
      ...{ repeats: days.length - 1, members: 1 },
      ...{ last: (last - first) / WEEK, now: (end - first) / WEEK },
    };
  });
}

/** So many of them, drawn without putting back. */
function sampled(buyings: readonly Buying[], size: number): readonly Buying[] {
  const [draw, left] = [seeded(1), [...buyings]];
  const count = Math.min(size, left.length);
  for (let i = 0; i < count; i += 1) {
    const other = i + Math.floor(draw() * (left.length - i));
    [left[i], left[other]] = [left[other] as Buying, left[i] as Buying];
  }
  return left.slice(0, count);
}

async function main(): Promise<void> {
  printConditions('bench:scores');
  const all = buyingsOf(readLog(readFileSync(values.file, 'utf8')));
  const sample = sampled(all, Number(values.sample));
  const fit = await timed(async () => fitMbgNbd(grouped(sample)));
  if (!fit.value.ok) throw new Error(fit.value.refusal.code);
  const { parameters } = fit.value.value;
  const members = Number(values.members);
  const scored = await timed(async () => {
    let sum = 0;
    for (let i = 0; i < members; i += 1) {
      sum += buysWithin(parameters, all[i % all.length] as Buying, QUARTER);
    }
    return sum;
  });
  printTable(
    ['MBG/NBD', 'computing ms', 'ms', 'at most'],
    [
      [
        `fit to ${sample.length} of ${all.length} customers, ${grouped(sample).length} of them unlike`,
        ...[fit.spent.cpuMs.toFixed(0), fit.spent.ms.toFixed(0), MOST_FIT_MS],
      ],
      [
        `buys within ${QUARTER} weeks, ${members} members`,
        ...[scored.spent.cpuMs.toFixed(0), scored.spent.ms.toFixed(0), MOST_SCORE_MS],
      ],
    ],
  );
  const { r, alpha, a, b } = parameters;
  const said = [r, alpha, a, b].map((each) => each.toPrecision(4)).join(', ');
  console.log(
    `r, α, a, b: ${said}; of all members ${((100 * scored.value) / members).toFixed(1)} % buy again`,
  );
  if (fit.spent.cpuMs > MOST_FIT_MS || scored.spent.cpuMs > MOST_SCORE_MS) process.exitCode = 1;
}

void main();
