import { granted } from '../support/answers';
import { type Shop, openShop } from '../support/shop';
import { buys, refunds } from '../support/till';

jest.setTimeout(60_000);

/** What a member was made of before there were coupons, birthdays, rewards and the like. */
const firstParts = [
  'id',
  'no',
  'enrolledOn',
  'source',
  'points',
  'growth',
  'tier',
  'streak',
  'visits',
  'purchases',
  'usedSteps',
];

type Stored = Readonly<{ _id: string; state: Readonly<Record<string, unknown>> }>;

describe('a member stored before a capability was there', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop();
  });
  afterAll(() => shop.stop());

  it('goes on as if it had always had it, and its ledger still adds up', async () => {
    const lin = await shop.joins('lin');
    granted(await shop.relay());
    const stored = await shop.documents.one<Stored>('members', { no: lin.no });
    const later = Object.keys(stored.state).filter((part) => !firstParts.includes(part));
    expect(later).toContain('wallet');
    const $unset = Object.fromEntries(later.map((part) => [`state.${part}`, '']));
    await shop.documents.update('members', { _id: stored._id }, { $unset });

    granted(await shop.as('lin').member({ action: 'home' }));
    expect(granted(await shop.as('lin').member({ action: 'wallet' })).live).toEqual([]);
    const first = granted(await buys(shop, lin, { yuan: 60 }));
    granted(await refunds(shop, first.orderId, { yuan: 20 }));
    granted(await shop.relay());
    expect(granted(await shop.nightly())).toMatchObject({ wrong: 0 });
  });
});
