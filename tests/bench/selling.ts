import { recordPurchase } from '../../shared/contract/staff/record-purchase';
import { scan } from '../../shared/contract/staff/scan';
import { type HttpTill, openTill, type Timed } from './http-till';
import { fresh } from './measured';
import { purchaseOf } from './purchase';
import { type Joined, type Shop } from './shop';
import { type Spent, timed } from './stopwatch';

/** How long each act took, in ms, and what all of it took together. */
export type Sold = Readonly<{
  spent: Spent;
  scans: readonly number[];
  records: readonly number[];
}>;

// A code is used once, so a member comes again when the next code is shown.
const stepMs = 30_000;

function must<Value>(answer: Timed<Value>): Extract<Timed<Value>, { ok: true }> {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer;
}

type Times = readonly [scan: number, record: number];

async function sell(ask: HttpTill, code: string): Promise<Times> {
  const scanned = must(await ask(scan, { storeId: 's1', code }));
  const { ticket } = scanned.value;
  const recorded = must(await ask(recordPurchase, { ...purchaseOf(fresh('order')), ticket }));
  return [scanned.ms, recorded.ms];
}

/** Each till takes the next shopper of the queue until nobody waits. */
async function serveQueue(tills: readonly HttpTill[], codes: string[]): Promise<readonly Times[]> {
  const times: Times[] = [];
  const serve = async (ask: HttpTill): Promise<void> => {
    for (let code = codes.pop(); code !== undefined; code = codes.pop())
      times.push(await sell(ask, code));
  };
  await Promise.all(tills.map(serve));
  return times;
}

/** Opens tills that sell once to every member, and leave the relay to run after them. */
export function openTills(
  { cloud }: Shop,
  tills: number,
): (members: readonly Joined[]) => Promise<Sold> {
  const open = Array.from({ length: tills }, () => openTill(cloud.url));
  return async (members) => {
    cloud.clock.advance(stepMs);
    const codes = members.map((member) => member.code());
    const { value: times, spent } = await timed(() => serveQueue(open, codes));
    // It runs every minute of a real day; an outbox that only grows would be no shop's.
    await cloud.fireTimer('relay');
    const [scans, records] = [times.map(([time]) => time), times.map(([, time]) => time)];
    return { spent, scans, records };
  };
}
