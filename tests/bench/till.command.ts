import { printConditions } from './conditions';
import { rushOfCodes, rushOfOneCode, type Rush } from './one-member';
import { quantile } from './quantiles';
import { printTable } from './table';
import { type Tally } from './tally';
import { measurePaces, type Pace, wireOfPurchase } from './till-paces';

const one = (value: number): string => value.toFixed(1);
const perSecond = (count: number, ms: number): string => one((count * 1000) / ms);

const wireRow = (name: string, { total, sequential, sent, heard }: Tally) => [
  name,
  sequential,
  total,
  sent,
  heard,
];

const paceRow = ({ tills, purchases, sold, bare }: Pace) => [
  `${tills} till${tills > 1 ? 's' : ''}`,
  perSecond(purchases, sold.spent.ms),
  ...[sold.scans, sold.records].flatMap((times) => [
    one(quantile(times, 0.5)),
    one(quantile(times, 0.95)),
  ]),
  perSecond(purchases, bare.ms),
  (sold.spent.ms / bare.ms).toFixed(2),
];

const computingRow = ({ tills, purchases, sold, bare }: Pace) => [
  `${tills} till${tills > 1 ? 's' : ''}`,
  one(sold.spent.cpuMs / purchases),
  one(bare.cpuMs / purchases),
  (sold.spent.cpuMs / bare.cpuMs).toFixed(2),
];

const rushRow = (name: string, rush: Rush) => [
  name,
  rush.accepted,
  rush.refused,
  rush.busy,
  rush.conflicts,
  rush.wrong,
];

async function printPaces(): Promise<void> {
  const { doors, bare } = await wireOfPurchase();
  printTable(
    ['one purchase (scan, record)', 'sequential', 'calls', 'bytes out', 'bytes in'],
    [wireRow('through the doors', doors), wireRow('bare SDK', bare)],
  );
  const paces = await measurePaces();
  const heads = ['scan p50', 'p95', 'record p50', 'p95'].map((head) => `${head} ms`);
  printTable(
    ['gateway and functions', 'purchases/s', ...heads, 'bare SDK/s', 'ratio'],
    paces.map(paceRow),
  );
  printTable(
    ['computing, all threads and the tills', 'ms/purchase', 'bare SDK ms', 'ratio'],
    paces.map(computingRow),
  );
}

/** Prints the rush on one member; false when an order was credited twice or lost. */
async function printRush(tills: number): Promise<boolean> {
  const codes = await rushOfCodes(tills);
  const code = await rushOfOneCode(tills);
  printTable(
    [`${tills} tills, one member`, 'credited', 'refused', 'asked again', 'conflicts', 'wrong'],
    [rushRow('each its own code', codes), rushRow('all the same code', code)],
  );
  console.log(
    'A member remembers 32 used codes: one that is older when its turn comes is refused.',
  );
  return codes.wrong + code.wrong === 0 && code.accepted === 1;
}

async function main(): Promise<void> {
  printConditions('bench:till');
  await printPaces();
  if (!(await printRush(64))) process.exitCode = 1;
}

void main();
