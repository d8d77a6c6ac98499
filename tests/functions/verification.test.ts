import { granted } from '../support/answers';
import { type Phone, type Shop, openShop } from '../support/shop';
import { buys } from '../support/till';

jest.setTimeout(60_000);

// So few members that every night looks at all of them.
let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());

describe('The nightly run', () => {
  const anomalies = async (phone: Phone) => {
    const { _id } = await shop.documents.one('members', { no: phone.no });
    const before = await shop.documents.all('anomalies');
    granted(await shop.nightly());
    const after = await shop.documents.all<{ _id: string; memberId: string; what: string }>(
      'anomalies',
    );
    return after
      .filter((one) => !before.some((known) => known['_id'] === one._id))
      .filter(({ memberId }) => memberId === _id)
      .map(({ what }) => what);
  };

  /** A member of three entries, all copied into the ledger. */
  async function copied(name: string) {
    const phone = await shop.joins(name);
    granted(await buys(shop, phone, { yuan: 10 }));
    granted(await buys(shop, phone, { yuan: 20 }));
    await shop.relay();
    const { _id } = await shop.documents.one<{ _id: string }>('members', { no: phone.no });
    return { phone, id: _id };
  }

  it('finds nothing wrong with a member untouched', async () => {
    const { phone } = await copied('honest');
    expect(await anomalies(phone)).toEqual([]);
  });

  it.each([
    ['balanceAfter', 1000],
    ['at', 1],
    ['action', 'gift'],
    ['actor.id', 'nobody'],
    ['events.0.kind', 'code-lost'],
    ['hash', 'x'],
    ['prevHash', 'x'],
  ])('names the entry in which %s was changed', async (field, value) => {
    const { phone, id } = await copied(`entry ${field}`);
    await shop.documents.update('entries', { _id: `${id}:2` }, { $set: { [field]: value } });
    expect(await anomalies(phone)).toEqual(['chain-broken-at-2']);
    const about = { action: 'member', memberNo: phone.no } as const;
    expect(granted(await shop.console(about)).chained).toBe(false);
  });

  it.each([
    [1, 'chain-broken-at-1'],
    [2, 'chain-broken-at-2'],
    [3, 'ledger-ends-elsewhere'],
  ])('notices that entry %d is missing', async (seq, what) => {
    const { phone, id } = await copied(`missing ${seq}`);
    await shop.documents.remove('entries', { _id: `${id}:${seq}` });
    expect(await anomalies(phone)).toEqual([what]);
  });

  it('notices an entry nobody wrote', async () => {
    const { phone, id } = await copied('forged');
    const [last] = await shop.documents.all('entries', { _id: `${id}:3` });
    await shop.documents.put('entries', { ...last, _id: `${id}:4`, seq: 4 });
    expect(await anomalies(phone)).toEqual(['chain-broken-at-4']);
  });

  it.each([
    ['state.points.lots.0.points', 1_000_000],
    ['state.points.debt', 5],
    ['state.tier.standing.tier', 'xiaoman'],
    ['state.purchases.count', 0],
    ['state.usedSteps', []],
  ])('notices that %s was changed in the document', async (field, value) => {
    const { phone } = await copied(`state ${field}`);
    await shop.documents.update('members', { no: phone.no }, { $set: { [field]: value } });
    expect(await anomalies(phone)).toEqual(['state-is-not-the-fold']);
  });
});
