import { granted } from '../support/answers';
import { type Shop, openShop } from '../support/shop';
import { buys } from '../support/till';

jest.setTimeout(120_000);

const DAY = 24 * 3_600_000;

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());

const rules = async () => granted(await shop.console({ action: 'recall-rules' }));

describe('Which rule would have done best', () => {
  it('is said of nobody while nobody has come', async () => {
    await shop.joins('an');
    expect(await rules()).toMatchObject({ members: 0, looked: 0, judged: 0, calibration: null });
  });

  it('looks at who came up to the last closed day', async () => {
    const [lin, tao] = [await shop.joins('lin'), await shop.joins('tao')];
    for (const [member, visits] of [
      [lin, 3],
      [tao, 2],
    ] as const)
      for (let visit = 0; visit < visits; visit += 1) {
        await member.refresh();
        granted(await buys(shop, member, { yuan: 10 }));
        shop.wait(10 * DAY);
      }
    const told = await rules();
    expect(told).toMatchObject({ members: 2, looked: 2, learnt: 1, withinDays: 91 });
    expect([2, 3]).toContain(told.judged);
    expect(told.noModel).toBe('too-few-repeat-buyers');
    expect(told.budgets.map(({ gonePermille }) => gonePermille)).toEqual([400, 600, 800]);
    const calling = told.budgets.flatMap(({ rules: each }) => each).filter(({ called }) => called);
    expect(told.budgets.every(({ best }) => best.length > 0 || calling.length === 0)).toBe(true);
  });
});
