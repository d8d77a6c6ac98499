import { parseArgs } from 'node:util';
import { printConditions } from './conditions';
import { quantile } from './quantiles';
import { type Crowd, type Rushed, rush } from './rush';
import { printTable } from './table';

const mostMs = 180_000;

const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '100000' },
    stock: { type: 'string', default: '10000' },
    'at-once': { type: 'string', default: '200' },
  },
});

const [claims, stock] = [Number(values.claims), Number(values.stock)];
const atOnce = Number(values['at-once']);

const whole = (value: number): string => value.toFixed(0);
const tenth = (value: number): string => value.toFixed(1);

const row = (name: string, of: (rushed: Rushed) => string | number, both: readonly Rushed[]) => [
  name,
  ...both.map(of),
];

function print(both: readonly Rushed[]): void {
  const line = (name: string, of: (rushed: Rushed) => string | number) => row(name, of, both);
  printTable(
    [
      `${claims} claims on ${stock}, ${atOnce} at once`,
      ...both.map(({ issued }) => `${issued.shards} shards`),
    ],
    [
      line('seconds', ({ spent }) => tenth(spent.ms / 1000)),
      line('computing, all threads, s', ({ spent }) => tenth(spent.cpuMs / 1000)),
      line('claims a second', ({ spent }) => whole((claims * 1000) / spent.ms)),
      line('granted', ({ answers }) => answers['granted'] ?? 0),
      line('sold out', ({ answers }) => answers['sold-out'] ?? 0),
      line('told busy, asked again', ({ answers }) => answers['busy'] ?? 0),
      line('other answers', other),
      line('granted p50 / p95, ms', ({ granted }) => spread(granted)),
      line('sold out p50 / p95, ms', ({ refused }) => spread(refused)),
      line('database calls', ({ calls }) => calls.all),
      line('a claim', ({ calls }) => (calls.all / claims).toFixed(2)),
      line('stock writes that changed nothing', ({ calls }) => calls.conflicts.stock),
      line('member writes that met a newer one', ({ calls }) => calls.conflicts.members),
      line('coupons with members', ({ issued }) => issued.members),
      line('issued / held / left', ({ issued: { total, left, held } }) =>
        [total - left - held, held, left].join(' / '),
      ),
      line('members with another number than told', ({ issued }) => issued.wrong),
    ],
  );
}

const spread = (times: readonly number[]): string =>
  `${whole(quantile(times, 0.5))} / ${whole(quantile(times, 0.95))}`;

const other = ({ answers }: Rushed): number =>
  Object.entries(answers)
    .filter(([verdict]) => !['granted', 'sold-out', 'busy'].includes(verdict))
    .reduce((sum, [, count]) => sum + count, 0);

/** Exactly as many as there are, each with a member who was told so, and nothing held or lost. */
const isExact = ({ crowd, answers, issued }: Rushed): boolean =>
  answers['granted'] === Math.min(crowd.stock, crowd.claims)
  && issued.members === answers['granted']
  && issued.total - issued.left === answers['granted']
  && issued.held === 0
  && issued.wrong === 0
  && other({ answers } as Rushed) === 0;

async function main(): Promise<void> {
  printConditions('bench:rush');
  const crowd: Crowd = { claims, stock, atOnce, shards: 'many' };
  const many = await rush(crowd);
  print([many]);
  const one = await rush({ ...crowd, shards: 1 });
  print([many, one]);
  const fast = many.spent.ms <= mostMs;
  if (!isExact(many) || !isExact(one) || !fast) process.exitCode = 1;
}

void main();
