import { granted, verdict } from '../../support/answers';
import { type Shop, openShop } from '../../support/shop';
import { claims, countOf, cups, publishes } from '../../support/stock';
import { fresh } from '../../support/till';

jest.setTimeout(60_000);

const glanceServes = 2_000;

let shop: Shop;
beforeAll(async () => {
  shop = await openShop({ instances: 1 });
  for (const name of ['lin', 'bo', 'ning']) await shop.joins(name);
});
afterAll(() => shop.stop());

let claim = '';
let offered = 0;

/** A claim nobody has made yet, of which there are so many. */
async function offers(stock: number): Promise<void> {
  claim = `cups${(offered += 1)}`;
  await publishes(shop, cups(stock, { id: claim }));
}

const firstTry = (name: string, requestId = fresh('claim')) =>
  shop.as(name).member({ action: 'claim', claim, requestId, firstTry: true });

/** Lin has the only one, and the function has seen that there is no other. */
async function soldOut(requestId = fresh('claim')): Promise<void> {
  await offers(1);
  granted(await firstTry('lin', requestId));
  expect(verdict(await firstTry('bo'))).toBe('sold-out');
}

describe('A coupon that was just seen to be sold out', () => {
  it('is refused to a first try without looking who asks', async () => {
    await soldOut();
    expect(verdict(await firstTry('a stranger'))).toBe('sold-out');
    expect(verdict(await claims(shop, 'a stranger', { claim }))).toBe('not-a-member');
  });

  it('is still the one of a member whose answer was lost', async () => {
    const requestId = fresh('claim');
    await soldOut(requestId);
    expect(verdict(await claims(shop, 'lin', { requestId, claim }))).toBe('granted');
  });

  it('is the same request with and without the word that it is a first try', async () => {
    const requestId = fresh('claim');
    await offers(2);
    const first = granted(await firstTry('lin', requestId));
    expect(granted(await claims(shop, 'lin', { requestId, claim }))).toEqual(first);
    expect(granted(await firstTry('lin', requestId))).toEqual(first);
  });

  it.each([
    ['just before', glanceServes - 1, 'sold-out'],
    ['when', glanceServes, 'granted'],
    ['after', glanceServes + 1, 'granted'],
  ])('is looked for again %s two seconds have passed', async (_, ms, expected) => {
    await soldOut();
    const item = `claim:${claim}`;
    await shop.documents.update('stock', { item }, { $inc: { total: 1, left: 1 } });
    shop.wait(ms);
    expect(verdict(await firstTry('ning'))).toBe(expected);
    expect(await countOf(shop, item)).toMatchObject({ left: expected === 'granted' ? 0 : 1 });
  });

  it('takes no other word for a first try than yes', async () => {
    await soldOut();
    const asked = { action: 'claim', claim, requestId: fresh(), firstTry: 1 } as const;
    expect(verdict(await shop.as('bo').member(asked))).toBe('malformed-input');
  });
});
