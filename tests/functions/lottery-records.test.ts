import { createHash } from 'node:crypto';
import { checkDraw, verifyRecord } from '../../client/lottery/verify-record';
import { granted, tally, verdict } from '../support/answers';
import { cups, draw, lottery, lotteryOf, points, recordOf, reveals } from '../support/lotteries';
import { runBy } from '../support/publish';
import { type Shop, openShop } from '../support/shop';

jest.setTimeout(120_000);

const terms = [
  lottery('mixed'),
  lottery('cups', { prizes: [cups(10, 3), points('five', 1, 5)], outOf: 11 }),
];

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
  await runBy(shop, { lotteries: terms });
});
afterAll(() => shop.stop());

describe('A lottery that is over', () => {
  beforeAll(async () => {
    for (const name of ['lin', 'guest-0', 'guest-1', 'guest-2', 'guest-3']) await shop.joins(name);
    for (const { id } of terms) {
      for (let i = 0; i < 12; i += 1) granted(await draw(shop, `guest-${i % 4}`, { lottery: id }));
    }
    shop.until(reveals - 1);
  });

  it('shows its seed ten minutes after its last day, not an instant before', async () => {
    expect((await lotteryOf(shop, 'lin', 'mixed')).seed).toBeNull();
    expect(verdict(await draw(shop, 'lin', { lottery: 'mixed' }))).toBe('over');
    shop.until(reveals);
    const { seed, commitment } = await lotteryOf(shop, 'lin', 'mixed');
    const hash = createHash('sha256').update(Buffer.from(seed ?? '', 'hex'));
    expect(hash.digest('hex')).toBe(commitment);
  });

  it('closes its record the night after, and anybody can recompute every draw', async () => {
    granted(await shop.relay());
    granted(await shop.nightly());
    for (const { id } of terms) {
      const { lottery: told, draws, closed } = await recordOf(shop, id);
      const verdictOf = verifyRecord({ lottery: told, draws, closed }, told.seed ?? '');
      expect(verdictOf).toMatchObject({ seedKept: true, listKept: true, faults: [] });
      expect(draws.length).toBeGreaterThan(0);
      const changed = draws.map((one, i) => (i === 0 ? { ...one, given: 'none' } : one));
      expect(
        verifyRecord({ lottery: told, draws: changed, closed }, told.seed ?? ''),
      ).toMatchObject({
        listKept: false,
        faults: [{ fault: 'not-what-is-given-for-it' }],
      });
    }
  });

  it('has every draw of a member in the record, and nothing that leads to a person', async () => {
    const { draws, lottery: told } = granted(
      await shop.as('guest-0').member({ action: 'my-draws', lottery: 'mixed' }),
    );
    expect(draws.map((one) => checkDraw(told, told.seed ?? '', one))).toEqual([null, null, null]);
    const nowhere = await shop.as('guest-0').member({ action: 'my-draws', lottery: 'nowhere' });
    expect(verdict(nowhere)).toBe('no-such-lottery');
    const { number } = (await lotteryOf(shop, 'guest-0', 'mixed')).mine;
    expect(draws.map((one) => one.draw)).toEqual([3, 2, 1]);
    const { draws: all } = await recordOf(shop, 'mixed');
    expect(all.filter((one) => one.number === number).reverse()).toEqual(draws);
    const stored = JSON.stringify(await shop.documents.all('draws'));
    const members = await shop.documents.all<{ _id: string; no: string }>('members');
    expect(members.filter(({ _id, no }) => stored.includes(_id) || stored.includes(no))).toEqual(
      [],
    );
  });

  it('leaves every ledger whole', async () => {
    expect(await shop.documents.all('anomalies')).toEqual([]);
    const holds = await shop.documents.all<{ holds: readonly unknown[]; left: number }>('stock', {
      item: 'lottery:cups:cup',
    });
    expect(holds.every(({ left }) => left === 0)).toBe(true);
    expect(tally(await Promise.all([draw(shop, 'lin', { lottery: 'mixed' })]))).toEqual({
      over: 1,
    });
  });
});
