import { dayOf } from '../../shared/domain/kernel/day';
import { granted, verdict } from '../support/answers';
import { daysAfter } from '../support/calendar';
import { type Shop, openShop } from '../support/shop';
import { buys, refunds } from '../support/till';

jest.setTimeout(120_000);

const DAY = 24 * 3_600_000;

let shop: Shop;
let first: string;
beforeAll(async () => {
  shop = await openShop();
  first = dayOf(shop.now());
  const [lin, tao, an] = [await shop.joins('lin'), await shop.joins('tao'), await shop.joins('an')];
  granted(await buys(shop, lin, { yuan: 30 }));
  granted(await buys(shop, tao, { yuan: 30, storeId: 'north', by: 'hao' }));
  shop.wait(DAY);
  await Promise.all([lin.refresh(), tao.refresh(), an.refresh()]);
  granted(await buys(shop, lin, { yuan: 40, orderNo: 'again' }));
  granted(await buys(shop, an, { yuan: 50 }));
  shop.wait(2 * DAY);
  await Promise.all([lin.refresh(), tao.refresh()]);
  granted(await buys(shop, tao, { yuan: 20, orderNo: 'one' }));
  granted(await buys(shop, tao, { yuan: 20, orderNo: 'two' }));
  granted(await shop.relay());
});
afterAll(() => shop.stop());

const measures = [
  { mode: 'on-day', day: 1 },
  { mode: 'on-day', day: 3 },
  { mode: 'within', days: 2 },
  { mode: 'within', days: 7 },
] as const;

const asked = async (input: object = {}) =>
  granted(
    await shop.console({
      action: 'retention',
      from: first,
      to: dayOf(shop.now()),
      measures,
      ...input,
    }),
  );

const counts = ({ measures: all }: Awaited<ReturnType<typeof asked>>) =>
  all.map(({ pooled: { hits, of } }) => `${hits}/${of}`);

describe('Who comes back', () => {
  it('is told for each day of first visits, up to the last closed day', async () => {
    const { asOf, cohorts } = await asked();
    expect(asOf).toBe(dayOf(shop.now() - DAY));
    expect(cohorts).toEqual([
      {
        day: first,
        size: 2,
        figures: [
          { kind: 'final', there: 1, of: 2 },
          { kind: 'running', there: 1, of: 2 },
          { kind: 'final', there: 1, of: 2 },
          { kind: 'running', there: 2, of: 2 },
        ],
      },
      {
        day: dayOf(Date.parse(`${first}T00:00:00+08:00`) + DAY),
        size: 1,
        figures: [
          { kind: 'final', there: 0, of: 1 },
          { kind: 'not-yet' },
          { kind: 'running', there: 0, of: 1 },
          { kind: 'running', there: 0, of: 1 },
        ],
      },
    ]);
    expect(counts(await asked())).toEqual(['1/3', '0/0', '1/2', '0/0']);
  });

  it('by tier, store of the first visit, source and what was bought counts only those members', async () => {
    expect(counts(await asked({ only: { tier: 'sprout' } }))).toEqual(counts(await asked()));
    expect(counts(await asked({ only: { tier: 'xiaoman' } }))).toEqual([
      ...['0/0', '0/0', '0/0', '0/0'],
    ]);
    expect(counts(await asked({ only: { store: 'north' } }))).toEqual(['0/1', '0/0', '0/1', '0/0']);
    expect(counts(await asked({ only: { store: 'south' } }))).toEqual(['1/2', '0/0', '1/1', '0/0']);
    expect(counts(await asked({ only: { bought: true } }))).toEqual(counts(await asked()));
    expect(counts(await asked({ only: { bought: false } }))).toEqual(['0/0', '0/0', '0/0', '0/0']);
    expect(counts(await asked({ only: { source: 'friend' } }))).toEqual([
      ...['0/0', '0/0', '0/0', '0/0'],
    ]);
  });

  it('is told without days for those who came for the first time up to the latest', async () => {
    const told = granted(await shop.console({ action: 'retention', measures }));
    const { cohorts, from, to } = told;
    expect(to).toBe(cohorts.at(-1)?.day);
    expect(from).toBe(daysAfter(to, -179));
    expect(cohorts).toEqual((await asked()).cohorts);
  });

  it('is told in a few numbers, with three that are called churn', async () => {
    const { returned, churn } = granted(await shop.console({ action: 'headline', days: 1 }));
    expect(returned).toMatchObject({
      nextDay: { hits: 1, of: 3 },
      day7: { hits: 0, of: 0 },
      day30: { hits: 0, of: 0 },
    });
    // Yesterday nobody came; the day before Lin and An did, and the first day Lin and Tao. That Tao came
    // today does not tell against what is said as of yesterday.
    expect(churn).toMatchObject({
      base: { hits: 2, of: 2, joined: 0, returned: 0, active: 0 },
      cohortLoss: { hits: 2, of: 3 },
      dormant: { hits: 3, of: 3 },
    });
  });

  it('by purchases forgets a day only when all that was bought on it came back', async () => {
    shop.wait(DAY);
    const bought = async () => counts(await asked({ of: 'purchase', from: first, to: first }));
    expect(await bought()).toEqual(['1/2', '1/2', '1/2', '0/0']);
    granted(await refunds(shop, 'south:one', { yuan: 20 }));
    granted(await shop.relay());
    expect(await bought()).toEqual(['1/2', '1/2', '1/2', '0/0']);
    granted(await refunds(shop, 'south:two', { yuan: 20 }));
    granted(await refunds(shop, 'south:again', { yuan: 40 }));
    granted(await shop.relay());
    expect(await bought()).toEqual(['0/2', '0/2', '0/2', '0/0']);
    expect(counts(await asked({ from: first, to: first }))).toEqual(['1/2', '1/2', '1/2', '0/0']);
  });

  it('is the same counted from the members, and the night finds nothing different', async () => {
    const all = await asked({ only: {} });
    expect(all).toEqual({ ...(await asked()), at: all.at });
    for (let night = 0; night < 6; night += 1) {
      expect(granted(await shop.nightly())).toMatchObject({ differing: 0, wrong: 0 });
    }
  });

  it.each([
    { mode: 'within', days: 30 },
    { mode: 'on-day', day: 1 },
    { mode: 'on-day', day: 3 },
    { mode: 'bracket', from: 2, to: 5 },
    { mode: 'on-or-after', day: 2, horizon: 40 },
    { mode: 'on-day', day: 50 },
  ] as const)('needs no more of the tables than it reads for %j alone', async (measure) => {
    for (const unit of ['day', 'week'] as const) {
      const wish = { measures: [measure], unit, of: 'purchase' };
      const all = await asked({ ...wish, only: {} });
      expect(all).toEqual({ ...(await asked(wish)), at: all.at });
    }
  });

  it('again exactly so many days later is told of each day they were there, when asked', async () => {
    expect((await asked()).recurring).toEqual([]);
    const told = (await asked({ recurring: [1] })).recurring;
    // Lin came on days 0 and 1, Tao on 0, An on 1; day 2 is closed.
    expect(told).toMatchObject([{ days: 1, hits: 1, of: 4 }]);
    expect((await asked({ recurring: [1], only: { store: 'north' } })).recurring).toMatchObject([
      { hits: 0, of: 1 },
    ]);
  });

  it('is refused for a time that ends before it starts or is too long', async () => {
    const refused = async (input: object) =>
      verdict(await shop.console({ action: 'retention', from: first, to: first, ...input }));
    expect(await refused({ to: '2025-12-31' })).toBe('ends-before-it-starts');
    expect(await refused({ measures: [{ mode: 'bracket', from: 5, to: 4 }] })).toBe(
      'ends-before-it-starts',
    );
    expect(await refused({ measures: [{ mode: 'on-or-after', day: 9, horizon: 8 }] })).toBe(
      'ends-before-it-starts',
    );
    expect(await refused({ from: '2025-01-01' })).toBe('too-many-days');
    expect(await refused({ measures: [{ mode: 'on-day', day: 91 }] })).toBe('malformed-input');
    const weeks = (days: number) => refused({ unit: 'week', measures: [{ mode: 'within', days }] });
    expect(await weeks(52)).toBe('granted');
    expect(await weeks(53)).toBe('too-many-days');
  });
});
