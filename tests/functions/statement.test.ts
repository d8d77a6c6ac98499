import { granted } from '../support/answers';
import { type Shop, openShop } from '../support/shop';
import { buys } from '../support/till';

jest.setTimeout(60_000);

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());

describe('A statement read while the relay runs', () => {
  it('shows every line, newest first, without gap or repetition', async () => {
    const phone = await shop.joins('reader');
    const read = async () =>
      granted(await shop.as('reader').member({ action: 'history' })).lines.map(
        ({ balance, change }) => [balance, change],
      );
    let bought = 0;
    const expected = () => Array.from({ length: bought }, (_, i) => [bought - i, 1]);
    for (let round = 0; round < 15; round += 1) {
      granted(await buys(shop, phone, { yuan: 1 }));
      bought += 1;
      const [, ...reads] = await Promise.all([shop.relay(), read(), read(), read(), read()]);
      for (const lines of reads) expect(lines).toEqual(expected());
    }
  });

  it('goes on page by page to the first entry', async () => {
    const phone = await shop.joins('pages');
    for (let i = 0; i < 45; i += 1) {
      granted(await buys(shop, phone, { yuan: 1 }));
      if (i === 20) await shop.relay();
    }
    const balances: number[] = [];
    for (let before: number | null | undefined; before !== null;) {
      const asked = before === undefined ? {} : { before };
      const page = granted(await shop.as('pages').member({ action: 'history', ...asked }));
      balances.push(...page.lines.map(({ balance }) => balance));
      before = page.cursor;
    }
    expect(balances).toEqual(Array.from({ length: 45 }, (_, i) => 45 - i));
  });

  it('says once what time has done, though it is being written down meanwhile', async () => {
    const phone = await shop.joins('expires');
    granted(await buys(shop, phone, { yuan: 9 }));
    await shop.relay();
    shop.wait(3 * 365 * 86_400_000);
    const before = await shop.documents.one('members', { no: phone.no });
    granted(await shop.as('expires').member({ action: 'check-in', requestId: 'after-years' }));
    await shop.relay();
    // The ledger is one step ahead of the document that was read, as when both are read at once.
    await shop.documents.remove('members', { no: phone.no });
    await shop.documents.put('members', before);
    const { lines } = granted(await shop.as('expires').member({ action: 'history' }));
    expect(lines.map(({ change }) => change)).toEqual([-9, 9]);
  });
});
