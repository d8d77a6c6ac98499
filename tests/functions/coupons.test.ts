import { granted, verdict } from '../support/answers';
import { type Phone, type Shop, openShop } from '../support/shop';
import { fresh } from '../support/till';

jest.setTimeout(60_000);

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());

const issue = (phone: Phone, coupon: string, requestId = fresh('issue')) =>
  shop.console({
    action: 'issue-coupon',
    requestId,
    memberNo: phone.no,
    coupon,
    reason: '赔个不是',
  });
const walletOf = async ({ name }: Phone) =>
  granted(await shop.as(name).member({ action: 'wallet' }));

describe('A coupon from the desk', () => {
  it('is in the wallet, with terms to say and whether it is usable now', async () => {
    const lin = await shop.joins('lin');
    granted(await issue(lin, 'five-off'));
    granted(await issue(lin, 'morning'));
    granted(await issue(lin, 'rock-tea'));
    const { live, past, stores, tiers } = await walletOf(lin);
    expect(live.map(({ name, wait }) => [name, wait?.code ?? 'now'])).toEqual([
      ['早茶半价券', 'other-hours'],
      ['5 元茶券', 'now'],
      ['岩茶一泡', 'other-tier'],
    ]);
    expect(past).toEqual([]);
    expect(stores).toContainEqual({ id: 'south', name: '南门店' });
    expect(tiers).toContainEqual({ id: 'guyu', name: '谷雨' });
  });

  it('is issued once however often it is asked, with its reason in the ledger', async () => {
    const mia = await shop.joins('mia');
    const requestId = fresh('issue');
    const asked = await Promise.all(
      Array.from({ length: 10 }, () => issue(mia, 'five-off', requestId)),
    );
    expect(new Set(asked.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await walletOf(mia)).live).toHaveLength(1);
    expect(verdict(await issue(mia, 'pastry', requestId))).toBe('request-id-reused');
    const about = { action: 'member', memberNo: mia.no } as const;
    const [entry] = granted(await shop.console(about)).entries;
    expect(entry?.events).toMatchObject([
      { kind: 'coupon-issued', coupon: { cause: { kind: 'operator', about: '赔个不是' } } },
    ]);
  });

  it('is refused beyond the limit for one member, by one, and where there is none', async () => {
    const ann = await shop.joins('ann');
    granted(await issue(ann, 'saucer'));
    expect(await issue(ann, 'saucer')).toEqual({
      ok: false,
      refusal: { code: 'coupon-limit-reached', perMember: 1 },
    });
    expect(verdict(await issue(ann, 'gold'))).toBe('no-such-coupon');
  });

  it('is gone from the wallet when it has expired, and told of', async () => {
    const eve = await shop.joins('eve');
    const { coupon } = granted(await issue(eve, 'morning'));
    shop.until(coupon.expiresAt - 1);
    expect((await walletOf(eve)).live).toHaveLength(1);
    shop.until(coupon.expiresAt);
    const { live, past } = await walletOf(eve);
    expect(live).toEqual([]);
    expect(past).toMatchObject([{ name: '早茶半价券', ended: 'expired' }]);
    granted(await shop.nightly());
    expect(await shop.documents.all('anomalies')).toEqual([]);
  });
});
