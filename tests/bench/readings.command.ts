import { parseArgs } from 'node:util';
import { HOUR } from '../../shared/domain/kernel/instant';
import { addDays, dayOf } from '../../shared/domain/kernel/day';
import { behaviour } from '../../shared/contract/operator/behaviour';
import { quadrantFlows } from '../../shared/contract/operator/quadrant-flows';
import { rfm } from '../../shared/contract/operator/rfm';
import { boss } from './callers';
import { printConditions } from './conditions';
import { countCalls } from './count-calls';
import { fill, regular } from './local-members';
import { openShop, type Shop } from './shop';
import { timed } from './stopwatch';
import { printTable } from './table';

const { values } = parseArgs({
  options: {
    members: { type: 'string', default: '10000' },
    purchases: { type: 'string', default: '24' },
  },
});

type Told = Readonly<{ complete: boolean; seen: number }>;

/** Asks until everybody has been read: how often, and what it took. */
async function reading(shop: Shop, name: string, ask: () => Promise<Told>) {
  const counting = countCalls(shop.cloud.database);
  let asked = 0;
  const { value, spent } = await timed(async () => {
    for (;;) {
      asked += 1;
      const told = await ask();
      if (told.complete) return told;
    }
  });
  const calls = counting.stop().all;
  return [name, value.seen, asked, calls, spent.cpuMs.toFixed(0), spent.ms.toFixed(0)];
}

async function main(): Promise<void> {
  printConditions('bench:readings');
  const member = await regular(Number(values.purchases));
  const shop = await openShop();
  try {
    await fill(shop.cloud.database, member, Number(values.members));
    shop.cloud.clock.advance((Number(values.purchases) + 7) * 24 * HOUR);
    const to = addDays(dayOf(shop.cloud.clock.now()), -1);
    const month = { from: addDays(to, -30), to };
    const asks = {
      behaviour: () => shop.ask(boss, behaviour, {}),
      'rfm, after it': () => shop.ask(boss, rfm, {}),
      'quadrant-flows': () => shop.ask(boss, quadrantFlows, month),
    };
    const rows: (readonly (string | number)[])[] = [];
    for (const [name, ask] of Object.entries(asks)) rows.push(await reading(shop, name, ask));
    printTable(['reading', 'members', 'asked', 'database calls', 'computing ms', 'ms'], rows);
  } finally {
    await shop.close();
  }
}

void main();
