import { addMonths } from '../../shared/domain/kernel/month';
import { dayOf, monthOf } from '../../shared/domain/kernel/day';
import { granted, verdict } from '../support/answers';
import { clock } from '../support/calendar';
import { type Phone, type Shop, openShop } from '../support/shop';
import { buys, fresh, refunds } from '../support/till';

jest.setTimeout(120_000);

const DAY = 24 * 3_600_000;

let shop: Shop;
let first: string;
let dayZero: string;
let [lin, tao]: Phone[] = [];
beforeAll(async () => {
  shop = await openShop();
  dayZero = dayOf(shop.now());
  first = monthOf(dayZero);
  [lin, tao] = [await shop.joins('lin'), await shop.joins('tao')];
  await shop.joins('an');
  granted(await buys(shop, lin, { yuan: 30 }));
  const { orderId } = granted(await buys(shop, tao, { yuan: 50 }));
  granted(await refunds(shop, orderId, { yuan: 20 }));
  shop.until(clock(`${addMonths(first, 1)}-15`));
  await lin.refresh();
  granted(await buys(shop, lin, { yuan: 40, orderNo: 'again' }));
  granted(await shop.relay());
});
afterAll(() => shop.stop());

const value = async (asked: object = {}) =>
  granted(await shop.console({ action: 'lifetime-value', ages: 3, ...asked }));
const cost = async (asked: object = {}) =>
  granted(await shop.console({ action: 'cost-per-member', from: first, to: first, ...asked }));

describe('What members have paid to date', () => {
  it('is told by the month of the first visit and by age, after refunds, and what cannot be known is not 0', async () => {
    const { asOf, cohorts, pooled } = await value();
    expect(asOf).toBe(dayOf(shop.now() - DAY));
    expect(cohorts).toEqual([
      {
        ...{ month: first, members: 2, fen: 10_000, perMember: 5_000 },
        months: [
          { kind: 'final', fen: 6_000 },
          { kind: 'running', fen: 4_000 },
          { kind: 'not-yet' },
          { kind: 'not-yet' },
        ],
      },
    ]);
    expect(pooled.slice(0, 2)).toEqual([
      { age: 0, members: 2, fen: 6_000, toDateFen: 6_000, toDatePerMember: 3_000 },
      { age: 1, members: 0, fen: 0, toDateFen: 0, toDatePerMember: null },
    ]);
  });

  it('moves with a member whose first visit turns out to be earlier, to others of that month', async () => {
    const earlier = addMonths(first, -2);
    const no = lin?.no ?? '';
    const bought = (on: string, amountFen: number) => ({
      joinedOn: on,
      purchases: [{ orderNo: fresh('old'), storeId: 'south', on, amountFen }],
    });
    const { _id } = await shop.documents.one<{ _id: string }>('members', { no });
    await shop.documents.update('members', { _id }, { $set: { externalId: 'x-lin' } });
    const members = [
      { externalId: 'x-lin', ...bought(`${earlier}-20`, 900) },
      { externalId: 'x-new', ...bought(`${earlier}-10`, 100) },
    ];
    granted(await shop.console({ action: 'import-members', members }));
    granted(await shop.relay());
    const { cohorts } = await value();
    expect(cohorts.map(({ month, members: some, fen }) => [month, some, fen])).toEqual([
      [earlier, 2, 8_000],
      [first, 1, 3_000],
    ]);
    expect(cohorts[0]?.months.map((figure) => ('fen' in figure ? figure.fen : null))).toEqual([
      ...[1_000, 0, 3_000, 4_000],
    ]);
  });

  it('is counted again from the ledger by night, and right', async () => {
    const night = async () => {
      granted(await shop.relay());
      return granted(await shop.nightly());
    };
    for (let nights = 0; nights < 3; nights += 1) {
      expect(await night()).toMatchObject({ wrong: 0, differing: 0 });
    }
    await shop.documents.update(
      'projections',
      { _id: `lifetime-value:${dayZero}` },
      { $inc: { 'counts.fen.0': 1 } },
    );
    const what = `projection-differs:lifetime-value:${dayZero}`;
    for (let nights = 0; nights < 30; nights += 1) {
      await night();
      if ((await shop.documents.all('anomalies', { what })).length > 0) return;
    }
    throw new Error('no night noticed it');
  });

  it('is asked for in an order of months', async () => {
    const asked = { action: 'lifetime-value', from: '2026-03', to: '2026-02' } as const;
    expect(verdict(await shop.console(asked))).toBe('ends-before-it-starts');
  });
});

describe('What a member cost', () => {
  it('is what was given in the months a member who came for the first time, and nobody is not 0', async () => {
    const { cost: costs, retained, acquired, asOf } = await cost();
    expect(asOf < addMonths(first, 1)).toBe(true);
    expect(costs.fen).toBe(costs.couponFen + costs.pointsFen);
    expect(costs.points).toBeGreaterThan(0);
    expect(acquired).toMatchObject({ members: 1, fenEach: costs.fen });
    expect(retained).toMatchObject({ members: 0, of: 0, fenEach: null });
  });

  it('of a campaign leaves the points out', async () => {
    expect((await cost({ campaigns: ['none'] })).cost).toMatchObject({
      ...{ fen: 0, couponFen: 0, points: 0, pointsFen: 0 },
    });
  });

  it('is told of closed days and of 200 days at most', async () => {
    const next = addMonths(first, 3);
    const ask = (from: string, to: string) => shop.console({ action: 'cost-per-member', from, to });
    expect(verdict(await ask(next, next))).toBe('day-not-closed');
    expect(verdict(await ask('2025-01', first))).toBe('too-many-days');
    expect(verdict(await ask(first, addMonths(first, -1)))).toBe('ends-before-it-starts');
  });
});
