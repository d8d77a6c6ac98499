import { granted, verdict } from '../support/answers';
import { type Shop, openShop } from '../support/shop';
import { buys, fresh, lines, refunds } from '../support/till';

jest.setTimeout(60_000);

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
  await shop.joins('lin');
  await shop.hires('otto', 'staff', ['north']);
  const staffId = await shop.hires('gone', 'operator', ['south']);
  granted(await shop.console({ action: 'revoke-staff', staffId }));
});
afterAll(() => shop.stop());

// Joining comes last: it would make members of the guests.

describe('An own account', () => {
  it('is refused to staff at the till, in every way', async () => {
    await shop.hires('nepo', 'staff');
    const own = await shop.joins('nepo');
    const code = own.shows();
    const scan = { action: 'scan', storeId: 'south', code } as const;
    expect(verdict(await shop.as('nepo').staff(scan))).toBe('own-account');
    const read = { code, shownAt: shop.now(), lines: lines(1), payFen: 100 };
    const asked = { requestId: fresh(), storeId: 'south', ...read };
    const late = { action: 'record-purchase', ...asked } as const;
    const before = await shop.documents.print();
    expect(verdict(await shop.as('nepo').staff(late))).toBe('own-account');
    expect(await shop.documents.print()).toBe(before);
    const { orderId } = granted(await buys(shop, own, { yuan: 30, by: 'mei' }));
    const untouched = await shop.documents.print();
    expect(verdict(await refunds(shop, orderId, { yuan: 5, by: 'nepo' }))).toBe('own-account');
    expect(await shop.documents.print()).toBe(untouched);
    expect(verdict(await refunds(shop, orderId, { yuan: 5, by: 'mei' }))).toBe('granted');
  });

  it('is refused to an operator who corrects or approves', async () => {
    const own = await shop.joins('lan');
    const asked = { action: 'adjust', memberNo: own.no, reason: '补偿' } as const;
    const mine = await shop.as('lan').operator({ ...asked, requestId: fresh(), points: 5 });
    expect(verdict(mine)).toBe('own-account');
    const large = await shop.console({ ...asked, requestId: fresh(), points: 5000 });
    const { approval } = granted(large);
    const approve = { action: 'approve-adjustment', approval } as const;
    expect(verdict(await shop.as('lan').operator(approve))).toBe('own-account');
    expect(granted(await shop.console(approve, 'hao')).balance).toBe(5000);
  });
});
