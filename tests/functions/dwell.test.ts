import type { Dwell } from '../../shared/domain/dwell';
import { dayOf } from '../../shared/domain/kernel/day';
import { granted, verdict } from '../support/answers';
import { type Shop, openShop } from '../support/shop';
import { fresh } from '../support/till';

jest.setTimeout(60_000);

let shop: Shop;
beforeAll(async () => {
  shop = await openShop({ instances: 3 });
});
afterAll(() => shop.stop());

const allows = (name: string, given: boolean) =>
  shop.as(name).member({
    ...{ action: 'allow-dwell', requestId: fresh('consent'), allowed: given },
  });
const looks = (name: string, seconds: number, batch = fresh('batch')) =>
  shop.as(name).member({
    ...{ action: 'note-stays', batch },
    stays: [{ page: 'mall', on: dayOf(shop.now()), seconds }],
  });
const stored = (no: string) => shop.documents.one<{ dwell?: Dwell }>('members', { no });
const sumIn = ({ dwell }: { dwell?: Dwell }) =>
  Object.values(dwell?.weeks ?? {}).flatMap((week) => week.mall ?? []);
const told = async () => granted(await shop.console({ action: 'dwell' }));
const mall = async () => (await told()).pages.find(({ page }) => page === 'mall');

describe('How long pages are looked at', () => {
  it('is not kept of who has not said yes', async () => {
    const { no } = await shop.joins('lin');
    expect(granted(await shop.as('lin').member({ action: 'home' })).pageDwell).toBe(false);
    expect(granted(await looks('lin', 30))).toEqual({ kept: false });
    expect((await stored(no)).dwell).toBeUndefined();
  });

  it('is kept once a batch from the yes on, of many at once', async () => {
    const { no } = await shop.joins('tao');
    granted(await allows('tao', true));
    expect(granted(await shop.as('tao').member({ action: 'home' })).pageDwell).toBe(true);
    const batch = fresh('batch');
    await Promise.all([looks('tao', 30, batch), looks('tao', 30, batch), looks('tao', 5)]);
    granted(await looks('tao', 30, batch));
    expect(sumIn(await stored(no))).toEqual([35]);
  });

  it('is gone at once when the yes is taken back, also from what comes at that moment', async () => {
    const { no } = await shop.joins('an');
    granted(await allows('an', true));
    granted(await looks('an', 30));
    await Promise.all([looks('an', 1), allows('an', false), looks('an', 2), looks('an', 3)]);
    expect((await stored(no)).dwell).toBeUndefined();
    expect(granted(await looks('an', 30))).toEqual({ kept: false });
    granted(await shop.relay());
    expect(JSON.stringify(await shop.documents.all('members', { no }))).not.toContain('mall');
    expect(JSON.stringify(await shop.documents.all('entries'))).not.toContain('"mall"');
    expect(granted(await shop.nightly())).toMatchObject({ wrong: 0 });
  });

  it('is told to the shop of who allows it, and in seconds of five at least', async () => {
    const names = ['one', 'two', 'three', 'four', 'five'];
    const phones = [];
    for (const [i, name] of names.entries()) {
      phones.push(await shop.joins(name));
      granted(await allows(name, true));
      if (i < 4) granted(await looks(name, 10 * (i + 1)));
    }
    const { consenting, of } = await told();
    expect([consenting, of]).toEqual([6, 8]);
    expect(await mall()).toMatchObject({ members: 5, median: 30, mean: 27 });
    granted(await allows('one', false));
    expect((await told()).consenting).toBe(5);
    expect(await mall()).toMatchObject({ members: 4, median: null, mean: null });
  });

  it.each([
    ['more than a look may last', { page: 'mall', seconds: 601 }],
    ['nothing', { page: 'mall', seconds: 0 }],
    ['a page there is none of', { page: 'till', seconds: 5 }],
    ['a broken second', { page: 'mall', seconds: 1.5 }],
  ])('is refused when a phone says %s', async (_, said) => {
    const stays = [{ on: dayOf(shop.now()), ...said }];
    const asked = { action: 'note-stays', batch: fresh('batch'), stays } as const;
    expect(verdict(await shop.as('tao').member(asked))).toBe('malformed-input');
  });
});
