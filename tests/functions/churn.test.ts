import { dayOf } from '../../shared/domain/kernel/day';
import { granted, verdict } from '../support/answers';
import { daysAfter } from '../support/calendar';
import { type Phone, type Shop, openShop } from '../support/shop';
import { buys, fresh, refunds } from '../support/till';

jest.setTimeout(120_000);

const DAY = 24 * 3_600_000;

let shop: Shop;
let [lin, tao, an]: Phone[] = [];
let lastOn: string;
beforeAll(async () => {
  shop = await openShop();
  [lin, tao, an] = [await shop.joins('lin'), await shop.joins('tao'), await shop.joins('an')];
  for (const gap of [5, 5, 15, 0]) {
    await lin.refresh();
    lastOn = dayOf(shop.now());
    const { orderId } = granted(await buys(shop, lin, { yuan: 30 }));
    if (gap === 0) granted(await refunds(shop, orderId, { yuan: 30 }));
    shop.wait(gap * DAY);
  }
  await tao.refresh();
  granted(await buys(shop, tao, { yuan: 10 }));
  granted(await shop.relay());
  // Both lapse by the preset of 45 days; An never came.
  shop.wait(46 * DAY);
  granted(await shop.nightly());
  granted(await shop.relay());
});
afterAll(() => shop.stop());

const log = (memberNo: string, reason: 'price' | 'taste', note?: string) =>
  shop.console({
    ...{ action: 'log-churn-reason', requestId: fresh('asked'), memberNo, reason },
    ...(note === undefined ? {} : { note }),
  });
const reasons = async (asked: object = {}) =>
  granted(await shop.console({ action: 'churn-reasons', ...asked }));
const path = async (asked: object = {}) =>
  granted(await shop.console({ action: 'path-before-lapse', ...asked }));

describe('Why members stay away', () => {
  it('is counted among those who were asked, and nobody asked is no answer', async () => {
    expect(await reasons()).toMatchObject({ lapsed: 2, asked: 0, more: false });
    granted(await log(lin?.no ?? '', 'taste', '太甜'));
    granted(await log(lin?.no ?? '', 'price', '涨价了'));
    const { lapsed, asked, reasons: all, members } = await reasons();
    expect([lapsed, asked]).toEqual([2, 1]);
    expect(all.filter(({ members: some }) => some > 0)).toEqual([
      { reason: 'price', name: '价格', members: 1, of: 1 },
    ]);
    expect(members).toHaveLength(2);
  });

  it('opens to the members who said so, with the words that were written down', async () => {
    const { members } = await reasons({ reason: 'price' });
    expect(members).toEqual([
      {
        ...{ memberNo: lin?.no, lastOn, lapsedOn: daysAfter(lastOn, 45) },
        ...{ reason: 'price', toldOn: dayOf(shop.now()), note: '涨价了' },
      },
    ]);
    expect((await reasons({ reason: 'taste' })).members).toEqual([]);
  });

  it('is told of those who lapsed in the days asked for: on the day, not before, not after', async () => {
    const lapsedOn = daysAfter(lastOn, 45);
    const on = async (from: string, to: string) => (await reasons({ from, to })).lapsed;
    expect(await on(daysAfter(lapsedOn, -9), daysAfter(lapsedOn, -1))).toBe(0);
    expect(await on(lapsedOn, lapsedOn)).toBe(2);
    const today = dayOf(shop.now());
    const ask = (from: string, to: string) => shop.console({ action: 'churn-reasons', from, to });
    expect(verdict(await ask(lapsedOn, today))).toBe('day-not-closed');
    expect(verdict(await ask(lapsedOn, daysAfter(lapsedOn, -1)))).toBe('ends-before-it-starts');
  });

  it('keeps the words out of the ledger, where they could not be erased', async () => {
    granted(await shop.relay());
    const entries = JSON.stringify(await shop.documents.all('entries'));
    expect(entries).toContain('churn-reason-told');
    expect(entries).not.toContain('涨价了');
    expect(JSON.stringify(await shop.documents.all('audit'))).not.toContain('涨价了');
    expect(verdict(await log('0000000000', 'price'))).toBe('no-such-member');
  });
});

describe('The path before a lapse', () => {
  it('says the last act of each, and how the last gap compares with the usual one', async () => {
    const { lapsed, of, lastActs, gaps, baskets, members } = await path();
    expect([lapsed, of]).toEqual([2, 2]);
    expect(lastActs.filter(({ members: some }) => some > 0)).toEqual([
      { act: 'purchase', name: '购买', members: 1, of: 2 },
      { act: 'coupon-expired', name: '券没用就过期', members: 1, of: 2 },
    ]);
    expect(gaps).toMatchObject({ more: 1, same: 0, less: 0, unknown: 1 });
    expect(baskets).toMatchObject({ same: 1, unknown: 1 });
    const its = members.find(({ memberNo }) => memberNo === lin?.no);
    expect(its).toMatchObject({
      ...{ lastOn, usualGap: 5, lastGap: 15, gapRatio: 3, gap: 'more', lastAct: 'coupon-expired' },
    });
    expect(its?.steps.slice(-4).map(({ act, fen }) => [act, fen])).toEqual([
      ['visit', null],
      ['purchase', 3_000],
      ['refund', 3_000],
      ['coupon-expired', null],
    ]);
  });

  it('is looked at for so many members, and says for how many', async () => {
    expect(await path({ limit: 1 })).toMatchObject({ lapsed: 2, of: 1 });
  });

  it('is no more, once somebody is back', async () => {
    await tao?.refresh();
    if (tao !== undefined) granted(await buys(shop, tao, { yuan: 10 }));
    expect(await path()).toMatchObject({ lapsed: 1, of: 1 });
    expect(an?.no).not.toBe('');
    granted(await shop.relay());
    expect(granted(await shop.nightly())).toMatchObject({ wrong: 0 });
  });
});
