import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { facts, total } from './sample-facts';
import { newFolder, startShop, storyOf } from './running-shop';

jest.setTimeout(120_000);

const members = 30;
const extent = ['--customers', String(members), '--days', '20'];
const told = facts.filter(
  ({ customer, date }) => Number(customer) <= members && date <= '19970120',
);
const openids = Array.from({ length: members }, (_, i) => `tea-${String(i + 1).padStart(4, '0')}`);

type Card = Readonly<{
  points: Readonly<{ balance: number }>;
  tier: Readonly<{ tier: string; growth: number }>;
  visits: Readonly<{ days: number; lastOn: string }>;
  purchases: Readonly<{ count: number; netFen: number }>;
}>;

async function asks<Value>(url: string, openid: string, action: string): Promise<Value> {
  const headers = { 'x-openid': openid };
  const body = JSON.stringify({ action });
  const asked = await fetch(`${url}/call/member`, { method: 'POST', headers, body });
  return ((await asked.json()) as { value: Value }).value;
}

const cardOf = async (url: string, openid: string): Promise<Card> => {
  const { points, tier, visits, purchases } = (await asks<{ card: Card }>(url, openid, 'home'))
    .card;
  return {
    points: { balance: points.balance },
    tier: { tier: tier.tier, growth: tier.growth },
    visits: { days: visits.days, lastOn: visits.lastOn },
    purchases,
  };
};

type Held = readonly string[];

/** The coupons that somebody holds, by definition. */
async function heldBy(url: string, openid: string): Promise<Held> {
  const { live } = await asks<{ live: readonly { definition: string }[] }>(url, openid, 'wallet');
  return live.map(({ definition }) => definition);
}

async function stateOf(url: string) {
  const cards: Card[] = [];
  for (const openid of openids) cards.push(await cardOf(url, openid));
  const health = (await (await fetch(`${url}/local/health`)).json()) as {
    collections: Record<string, number>;
  };
  const { members: known, orders, entries, staff, anomalies } = health.collections;
  return { cards, counts: { known, orders, entries, staff, anomalies } };
}

const sum = (cards: readonly Card[], of: (card: Card) => number): number =>
  cards.reduce((all, card) => all + of(card), 0);

describe('The shop that opens with a history', () => {
  const folders: string[] = [];
  const folder = (): string => {
    const data = newFolder();
    folders.push(data);
    return data;
  };
  afterAll(() => {
    for (const data of folders) rmSync(data, { recursive: true, force: true });
  });

  let uninterrupted: Awaited<ReturnType<typeof stateOf>>;
  let kept: string;
  let forTheTill: Readonly<{ cups: unknown; tasting: Held; birthday: Held }>;

  beforeAll(async () => {
    kept = folder();
    const shop = await startShop(kept, ...extent);
    await shop.ready();
    uninterrupted = await stateOf(shop.url);
    const { card } = await asks<{ card: { pickUps: unknown } }>(shop.url, 'tea-0013', 'home');
    forTheTill = {
      cups: card.pickUps,
      tasting: await heldBy(shop.url, 'tea-0017'),
      birthday: await heldBy(shop.url, 'tea-0006'),
    };
    expect(await shop.stop()).toBe(0);
  });

  it('holds what the file says, to the fen', () => {
    const { cards, counts } = uninterrupted;
    const paid = told.filter(({ fen }) => fen > 0);
    const joined = new Set(told.map(({ customer }) => customer)).size;
    expect(joined).toBe(members);
    expect(counts).toMatchObject({ known: members, orders: paid.length, anomalies: 0 });
    expect(sum(cards, ({ purchases }) => purchases.count)).toBe(paid.length);
    expect(sum(cards, ({ purchases }) => purchases.netFen)).toBe(total(told));
    const visits = new Set(told.map(({ customer, date }) => `${customer}/${date}`)).size;
    expect(sum(cards, ({ visits: { days } }) => days)).toBe(visits);
  });

  it('leaves the till something to do: a birthday, a coupon for goods, a cup that waits', () => {
    const { cups, tasting, birthday } = forTheTill;
    expect(cups).toMatchObject([{ reward: 'tea-cup', state: 'waiting' }]);
    expect(tasting).toContain('tasting');
    expect(birthday).toContain('birthday-tea');
  });

  it('opens at once the second time, with everything kept and nothing told again', async () => {
    const shop = await startShop(kept);
    await shop.ready();
    expect(shop.said.out).not.toContain('%');
    expect(await stateOf(shop.url)).toEqual(uninterrupted);
    await shop.stop();
  });

  it('loses nothing and doubles nothing when it is killed on the way, again and again', async () => {
    const data = folder();
    for (const restMs of [0, 40]) {
      const shop = await startShop(data, ...extent);
      const told = () => shop.said.out.split('%').length;
      const now = told();
      await shop.until(() => told() > now + 2);
      await pause(restMs);
      await shop.kill();
      expect(storyOf(data)).toMatchObject({ finished: false });
    }
    const shop = await startShop(data, ...extent);
    await shop.ready();
    expect(await stateOf(shop.url)).toEqual(uninterrupted);
    await shop.stop();
  });
});
