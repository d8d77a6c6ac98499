import { granted, tally, verdict } from '../support/answers';
import { type Phone, type Shop, openShop } from '../support/shop';
import { fresh, lines, refunds, scanned } from '../support/till';

jest.setTimeout(240_000);

let shop: Shop;
beforeAll(async () => {
  shop = await openShop({ instances: 4 });
});
afterAll(() => shop.stop());

/** Rounds here; `npm run bench:coupons` does 200. */
const ROUNDS = 4;
const TILLS = 64;

const issue = async (phone: Phone, coupon: string): Promise<string> => {
  const asked = { requestId: fresh('issue'), memberNo: phone.no, coupon, reason: '赔个不是' };
  return granted(await shop.console({ action: 'issue-coupon', ...asked })).coupon.id;
};
/** What is in the wallet, but for the coupons that purchases give for coming back. */
const walletOf = async ({ name }: Phone) => {
  const { live, past } = granted(await shop.as(name).member({ action: 'wallet' }));
  const own = <Held extends Readonly<{ id: string }>>(coupons: readonly Held[]) =>
    coupons.filter(({ id }) => !id.startsWith('again:'));
  return { live: own(live), past: own(past) };
};

const sale = (ticket: string, coupon: string, orderNo = fresh('order')) => ({
  ...({ action: 'record-purchase', requestId: fresh('buy'), storeId: 'south', orderNo } as const),
  ...{ ticket, lines: lines(40), payFen: 3_500, coupons: [coupon] },
});

describe('One coupon', () => {
  it(`at ${TILLS} tills is used once, ${ROUNDS} times over`, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const phone = await shop.joins(`round-${round}`);
      const coupon = await issue(phone, 'five-off');
      const tickets = await ticketsFor(phone);
      const coupons = await Promise.all(tickets.map((ticket) => patient(sale(ticket, coupon))));
      const told = tally(coupons);
      expect(told['granted']).toBe(1);
      expect(told['ticket-expired']).toBeUndefined();
      const { live, past } = await walletOf(phone);
      expect([live, past.map(({ ended }) => ended)]).toEqual([[], ['used']]);
    }
  });

  /** Codes of 16 steps, four tills each, so that only the coupon itself lets no more than one use it. */
  async function ticketsFor(phone: Phone): Promise<readonly string[]> {
    const tickets: string[] = [];
    for (let till = 0; till < TILLS; till += 1) {
      if (till % 4 === 0) shop.wait(30_000);
      const code = phone.shows();
      const scan = { action: 'scan', storeId: 'south', code } as const;
      tickets.push(granted(await shop.as('mei').staff(scan)).ticket);
    }
    return tickets;
  }

  /** As a till does it: who is told busy asks the same again. */
  async function patient(asked: ReturnType<typeof sale>) {
    let answer = await shop.as('mei').staff(asked);
    for (let tries = 0; tries < 10 && verdict(answer) === 'busy'; tries += 1) {
      answer = await shop.as('mei').staff(asked);
    }
    return answer;
  }

  it('is applied by the quote, recorded at that price, and back once with the whole refund', async () => {
    const phone = await shop.joins('buyer');
    const coupon = await issue(phone, 'five-off');
    const ticket = await scanned(shop, phone);
    const till = { storeId: 'south', ticket, lines: lines(40) };
    const quote = granted(await shop.as('mei').staff({ action: 'quote', ...till }));
    expect(quote).toMatchObject({
      payFen: 3_500,
      coupons: [{ coupon, name: '5 元茶券', amountFen: 500 }],
      wallet: [{ id: coupon, obstacle: null }],
    });
    const without = { action: 'quote', ...till, coupons: [] } as const;
    expect(granted(await shop.as('mei').staff(without)).payFen).toBe(4_000);
    const { orderId } = granted(await shop.as('mei').staff(sale(ticket, coupon)));
    granted(await refunds(shop, orderId, { yuan: 10 }));
    expect((await walletOf(phone)).live).toEqual([]);
    const last = { yuan: 25, refundNo: fresh('refund'), requestId: fresh('back') };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => refunds(shop, orderId, last)),
    );
    expect(tally(answers)).toEqual({ granted: 10 });
    const { live, past } = await walletOf(phone);
    expect([live.map(({ id }) => id), past]).toEqual([[coupon], []]);
    await shop.relay();
    granted(await shop.nightly());
    expect(await shop.documents.all('anomalies')).toEqual([]);
  });

  it('of somebody else is none', async () => {
    const [owner, other] = [await shop.joins('owner'), await shop.joins('other')];
    const coupon = await issue(owner, 'five-off');
    const ticket = await scanned(shop, other);
    expect(verdict(await shop.as('mei').staff(sale(ticket, coupon)))).toBe('no-such-coupon');
  });

  it('for goods is handed out without a purchase, once per scan and once in all', async () => {
    const phone = await shop.joins('taster');
    const coupon = await issue(phone, 'tasting');
    const money = await issue(phone, 'five-off');
    const redeem = (ticket: string, id: string) =>
      shop.as('mei').staff({
        ...({ action: 'redeem-coupon', requestId: fresh('redeem'), storeId: 'south' } as const),
        ...{ ticket, coupon: id },
      });
    const ticket = await scanned(shop, phone);
    expect(verdict(await redeem(ticket, money))).toBe('coupon-needs-purchase');
    const answers = await Promise.all(Array.from({ length: 16 }, () => redeem(ticket, coupon)));
    expect(tally(answers)['granted']).toBe(1);
    expect(answers.filter(({ ok }) => ok)).toMatchObject([
      { value: { item: '当季新茶一杯', name: '新茶品鉴' } },
    ]);
    expect(verdict(await redeem(await scanned(shop, phone), coupon))).toBe('no-such-coupon');
  });

  it('is not used by a till without network', async () => {
    const phone = await shop.joins('offline');
    const coupon = await issue(phone, 'five-off');
    const shown = { code: phone.shows(), shownAt: shop.now() };
    const paid = { requestId: fresh('buy'), storeId: 'south', lines: lines(40), payFen: 4_000 };
    const late = { action: 'record-purchase', ...paid, ...shown } as const;
    const using = await shop.as('mei').staff({ ...late, coupons: [coupon] });
    expect(verdict(using)).toBe('malformed-input');
    granted(await shop.as('mei').staff(late));
    expect((await walletOf(phone)).live.map(({ id }) => id)).toEqual([coupon]);
  });
});
