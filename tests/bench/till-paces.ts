import { type Bare, openBare } from './bare';
import { newcomer } from './measured';
import { bought } from './purchase';
import { openRecorder } from './recorder';
import { openTills, type Sold } from './selling';
import { type Joined, openShop, type Shop } from './shop';
import { nothingSpent, type Spent, timed, together } from './stopwatch';
import { tally, type Tally } from './tally';

/** What purchases took at so many tills, and the same database calls alone. */
export type Pace = Readonly<{ tills: number; purchases: number; sold: Sold; bare: Spent }>;

const crowd = 100;
const rounds = 5;
const instances = 2;
const stepMs = 30_000;

// As in counting round trips: calls made at once are held until they are seen together.
const holdMs = 40;

/** The wire of one purchase, scan and record, through the doors and bare. */
export async function wireOfPurchase(): Promise<Readonly<{ doors: Tally; bare: Tally }>> {
  const [ours, theirs] = [await openRecorder(holdMs), await openRecorder(holdMs)];
  const shop = await openShop({}, ours);
  const member = await newcomer(shop);
  await bought(shop, member);
  const bare = await openBare({ shop: shop.cloud, no: member.no, members: 1 }, theirs);
  shop.cloud.clock.advance(stepMs);
  const doors = await ours.record(() => bought(shop, member));
  const alone = await theirs.record(() => bare.run(1, 1));
  await Promise.all([bare.close(), shop.close(), ours.close(), theirs.close()]);
  return { doors: tally(doors.calls), bare: tally(alone.calls) };
}

const nothingSold: Sold = { spent: nothingSpent, scans: [], records: [] };

const added = (a: Sold, b: Sold): Sold => ({
  spent: together(a.spent, b.spent),
  scans: [...a.scans, ...b.scans],
  records: [...a.records, ...b.records],
});

type Field = Readonly<{ shop: Shop; bare: Bare; members: readonly Joined[] }>;

/** Rounds of purchases and of bare calls in turn, so that both meet the same machine. */
async function pace({ shop, bare, members }: Field, tills: number): Promise<Pace> {
  const sellToAll = openTills(shop, tills);
  const [purchases, lanes] = [members.length * rounds, Math.min(tills, instances)];
  let [sold, alone] = [nothingSold, nothingSpent];
  for (let round = 0; round < rounds; round += 1) {
    sold = added(sold, await sellToAll(members));
    const { spent } = await timed(() => bare.run(members.length, lanes));
    alone = together(alone, spent);
  }
  return { tills, purchases, sold, bare: alone };
}

async function crowdOf(shop: Shop): Promise<readonly Joined[]> {
  const members: Joined[] = [];
  for (let i = 0; i < crowd; i += 1) members.push(await newcomer(shop));
  return members;
}

/** Sells at one till and at eight, warm, and makes the same database calls bare. */
export async function measurePaces(): Promise<readonly Pace[]> {
  const shop = await openShop({ instances });
  const members = await crowdOf(shop);
  const sellToAll = openTills(shop, 8);
  for (let round = 0; round < 2; round += 1) await sellToAll(members);
  const guest = await newcomer(shop);
  await bought(shop, guest);
  const bare = await openBare({ shop: shop.cloud, no: guest.no, members: crowd });
  for (let round = 0; round < 2; round += 1) await bare.run(crowd, instances);
  const paces = [];
  for (const tills of [1, 8]) paces.push(await pace({ shop, bare, members }, tills));
  await bare.close();
  await shop.close();
  return paces;
}
