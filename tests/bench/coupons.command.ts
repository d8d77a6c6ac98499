import { parseArgs } from 'node:util';
import { printConditions } from './conditions';
import { type Round, oneCoupon } from './one-coupon';
import { openShop } from './shop';
import { printTable } from './table';

const { values } = parseArgs({
  options: {
    tills: { type: 'string', default: '64' },
    rounds: { type: 'string', default: '200' },
  },
});
const [tills, rounds] = [Number(values.tills), Number(values.rounds)];

const usedOnce = ({ answers, used }: Round): boolean => answers['granted'] === 1 && used === 1;

async function main(): Promise<void> {
  printConditions('bench:coupons');
  const shop = await openShop({ instances: 4 });
  const since = performance.now();
  const done: Round[] = [];
  try {
    while (done.length < rounds) done.push(await oneCoupon(shop, tills));
  } finally {
    await shop.close();
  }
  const verdicts = [...new Set(done.flatMap(({ answers }) => Object.keys(answers)))].sort();
  const count = (verdict: string) =>
    done.reduce((sum, { answers }) => sum + (answers[verdict] ?? 0), 0);
  printTable(
    [`one coupon, ${tills} tills at once`, `${rounds} rounds`],
    [
      ['rounds in which it was used exactly once', done.filter(usedOnce).length],
      ...verdicts.map((verdict) => [`answered ${verdict}`, count(verdict)]),
      ['seconds', ((performance.now() - since) / 1000).toFixed(1)],
    ],
  );
  if (!done.every(usedOnce)) process.exitCode = 1;
}

void main();
