import { parseArgs } from 'node:util';
import { printConditions } from './conditions';
import { type Cost, type Night, nightsOf } from './nights';
import { median } from './quantiles';
import { printTable } from './table';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    visits: { type: 'string', default: '300' },
    nights: { type: 'string', default: '5' },
  },
});

const MOST_RATIO = 1.2;

type Middle = Readonly<{ cpuMs: number; ms: number; calls: number }>;

const middle = (costs: readonly Cost[]): Middle => ({
  cpuMs: median(costs.map(({ spent }) => spent.cpuMs)),
  ms: median(costs.map(({ spent }) => spent.ms)),
  calls: median(costs.map(({ calls }) => calls)),
});

/** The first night warms the functions and begins the ledger. */
const costsOf = (nights: readonly Night[], job: keyof Night): Middle =>
  middle(nights.slice(1).map((night) => night[job]));

async function main(): Promise<void> {
  printConditions('bench:nightly');
  const [visits, nights] = [Number(values.visits), Number(values.nights)];
  const sizes = values.sizes.split(',').map(Number);
  const rows: (readonly (string | number)[])[] = [];
  const computing: number[] = [];
  for (const members of sizes) {
    const found = await nightsOf({ members, visits, nights });
    const [relay, nightly] = [costsOf(found, 'relay'), costsOf(found, 'nightly')];
    computing.push(relay.cpuMs + nightly.cpuMs);
    rows.push([
      ...[String(members), relay.calls, relay.cpuMs.toFixed(0), relay.ms.toFixed(0)],
      ...[nightly.calls, nightly.cpuMs.toFixed(0), nightly.ms.toFixed(0)],
    ]);
    console.log(`${members}: ${JSON.stringify(found.at(-1)?.nightly.answer)}`);
  }
  printTable(
    ['members', 'relay: calls', 'computing ms', 'ms', 'nightly: calls', 'computing ms', 'ms'],
    rows,
  );
  const ratio = (computing.at(-1) ?? NaN) / (computing[0] ?? NaN);
  console.log(
    `${visits} purchases a day by the same members; computing of the largest ÷ the smallest: ${ratio.toFixed(2)} (at most ${MOST_RATIO})`,
  );
  if (!(ratio <= MOST_RATIO)) process.exitCode = 1;
}

void main();
