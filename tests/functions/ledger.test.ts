import { type Answer, granted } from '../support/answers';
import { type Phone, type Shop, openShop } from '../support/shop';
import { buys, fresh, refunds } from '../support/till';

jest.setTimeout(120_000);

const hour = 3_600_000;

/** The same numbers every time: a linear congruential generator (Numerical Recipes). */
const chance = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());

const member = (name: string) => shop.as(name).member;
const card = async (name: string) => granted(await member(name)({ action: 'home' })).card;

async function statement(name: string) {
  const lines = [];
  for (let before: number | null | undefined; before !== null;) {
    const asked = before === undefined ? {} : { before };
    const page = granted(await member(name)({ action: 'history', ...asked }));
    lines.push(...page.lines);
    before = page.cursor;
  }
  return lines;
}

type Life = Readonly<{ phone: Phone; orders: string[] }>;

type Draw = (below: number) => number;

const oneOf = <Item>(items: readonly Item[], draw: Draw): Item | undefined =>
  items[draw(Math.max(1, items.length))];

async function buysSomething({ phone, orders }: Life, draw: Draw): Promise<Answer> {
  const bought = await buys(shop, phone, { yuan: 1 + draw(300) });
  if (bought.ok) orders.push(bought.value.orderId);
  return bought;
}

async function bringsBack({ orders }: Life, draw: Draw): Promise<Answer> {
  const orderId = oneOf(orders, draw);
  return orderId === undefined ? shop.relay() : refunds(shop, orderId, { yuan: 1 + draw(200) });
}

const isCorrected = ({ phone }: Life, draw: Draw): Promise<Answer> =>
  shop.console({
    action: 'adjust',
    requestId: fresh(),
    memberNo: phone.no,
    points: draw(400) - 200,
    growth: draw(20),
    reason: '补偿',
  });

async function makesUp({ phone: { name } }: Life, draw: Draw): Promise<Answer> {
  const day = oneOf((await card(name)).checkIn.makeUp.days, draw) ?? '2026-03-09';
  return member(name)({ action: 'make-up', requestId: fresh(), day });
}

/** What happens to a member, drawn by chance; a refusal is fine. */
const acts: readonly ((life: Life, draw: Draw) => Promise<Answer>)[] = [
  ({ phone: { name } }) => member(name)({ action: 'check-in', requestId: fresh() }),
  buysSomething,
  bringsBack,
  isCorrected,
  makesUp,
  (_, draw) => (draw(2) === 0 ? shop.relay() : shop.nightly()),
];

describe('After any sequence of acts', () => {
  it.each([1, 7, 42])('the nightly run finds nothing wrong (seed %d)', async (seed) => {
    const draw = chance(seed);
    const lives: Life[] = [];
    for (const name of ['a', 'b', 'c']) {
      lives.push({ phone: await shop.joins(`life-${seed}-${name}`), orders: [] });
    }
    for (let i = 0; i < 100; i += 1) {
      const life = lives[draw(lives.length)] as Life;
      await life.phone.refresh();
      await oneOf(acts, draw)?.(life, draw);
      shop.wait(draw(20) * hour);
    }
    const night = granted(await shop.nightly()) as { checked: number; wrong: number };
    expect(night.wrong).toBe(0);
    expect(night.checked).toBe((await shop.documents.all('members')).length);

    for (const { phone } of lives) {
      const lines = await statement(phone.name);
      const { points } = await card(phone.name);
      expect(lines.reduce((sum, line) => sum + line.change, 0)).toBe(points.balance - points.debt);
      expect(lines[0]?.balance ?? 0).toBe(points.balance - points.debt);
      lines.forEach((line, i) => {
        expect(line.balance - line.change).toBe(lines[i + 1]?.balance ?? 0);
        expect(line.why).not.toBe('');
        expect(line.version).toBe(1);
      });
      const about = { action: 'member', memberNo: phone.no } as const;
      expect(granted(await shop.console(about)).chained).toBe(true);
    }
  });
});
