import { dayOf } from '../../shared/domain/kernel/day';
import { granted } from '../support/answers';
import { type Phone, type Shop, openShop } from '../support/shop';
import { buys } from '../support/till';

jest.setTimeout(120_000);

const DAY = 24 * 3_600_000;

let shop: Shop;
let lin: Phone;
beforeAll(async () => {
  shop = await openShop();
  lin = await shop.joins('lin');
  granted(await buys(shop, lin, { yuan: 30 }));
  granted(await shop.relay());
});
afterAll(() => shop.stop());

const open = async () => granted(await shop.console({ action: 'alarms' })).alarms;

/** A night, and the relay after it. */
async function night() {
  shop.wait(DAY);
  granted(await shop.nightly());
  shop.wait(120_000);
  granted(await shop.relay());
}

const change = (collection: string, _id: string, $inc: Readonly<Record<string, number>>) =>
  shop.documents.update(collection, { _id }, { $inc });

describe('What the night finds to differ', () => {
  it('is nothing in a shop that nobody has touched', async () => {
    await night();
    expect(await open()).toEqual([]);
  });

  it('stays open, night after night, until a rebuild has mended it', async () => {
    const cohort = `cohorts:${dayOf(shop.now() - DAY)}`;
    await change('projections', cohort, { 'counts.visit.day.0.none': 1 });
    await night();
    const [first] = await open();
    expect(first).toMatchObject({
      ...{ what: `projection-differs:${cohort}`, memberNo: null, nights: 1 },
      mendedBy: 'rebuild-retention',
    });
    await night();
    expect(await open()).toEqual([{ ...first, nights: 2, lastAt: expect.any(Number) as number }]);
    expect(granted(await shop.console({ action: 'rebuild-retention' }))).toMatchObject({
      ...{ finished: true, mended: 1 },
    });
    expect(await open()).toEqual([]);
    await night();
    expect(await open()).toEqual([]);
    const [{ settledBy } = { settledBy: '' }] = await shop.documents.all('anomalies');
    expect(settledBy).toBe('rebuild-retention');
  });

  it('of the books or of a member is for a person to look at, and ends when a night finds it right', async () => {
    const { _id } = await shop.documents.one<{ _id: string }>('members', { no: lin.no });
    await change('members', _id, { 'state.points.debt': 5 });
    await night();
    const found = (await open()).map(({ what, memberNo, mendedBy }) => [
      ...[what.split(':')[0], memberNo, mendedBy],
    ]);
    expect(found.sort()).toEqual([
      ['points-held-differ-from-members', null, null],
      ['state-is-not-the-fold', lin.no, null],
    ]);
    await change('members', _id, { 'state.points.debt': -5 });
    await night();
    expect(await open()).toEqual([]);
  });
});
