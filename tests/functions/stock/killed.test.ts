import { granted, verdict } from '../../support/answers';
import { type Shop, openShop } from '../../support/shop';
import {
  claims,
  countOf,
  couponsOf,
  cups,
  killedBefore,
  killedClaim,
  publishes,
} from '../../support/stock';
import { fresh } from '../../support/till';

jest.setTimeout(120_000);

const minute = 60_000;
const heldFor = 2 * minute;

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());

let items = 0;

/** A coupon of its own for a test, of which there are so many, and somebody to claim it. */
async function opened(stock: number) {
  items += 1;
  const claim = `cups-${items}`;
  await publishes(shop, cups(stock, { id: claim }));
  const { name } = await shop.joins(`guest${items}`);
  return { claim, name, item: `claim:${claim}` };
}

describe('A claim killed between the stock and the member', () => {
  it('is finished by the retry with the piece that was put by', async () => {
    const { claim, name, item } = await opened(1);
    const requestId = fresh('claim');
    await killedClaim(shop, name, { requestId, claim });
    expect(await countOf(shop, item)).toMatchObject({ left: 0, held: 1 });
    expect(verdict(await claims(shop, name, { requestId, claim }))).toBe('granted');
    await shop.relay();
    expect(await countOf(shop, item)).toEqual({ total: 1, left: 0, held: 0, issued: 1 });
    expect(await couponsOf(shop, name)).toBe(1);
  });

  it('is finished by another request of the member, who has one piece put by and not two', async () => {
    const { claim, name, item } = await opened(600);
    await killedClaim(shop, name, { claim });
    granted(await claims(shop, name, { claim }));
    expect(await countOf(shop, item)).toMatchObject({ left: 599, held: 1 });
  });

  it('gives its piece back after two minutes, for somebody else', async () => {
    const { claim, name, item } = await opened(1);
    await killedClaim(shop, name, { claim });
    const other = await shop.joins(`other${items}`);
    shop.wait(heldFor - 1);
    await shop.relay();
    expect(verdict(await claims(shop, other.name, { claim }))).toBe('sold-out');
    shop.wait(1);
    await shop.relay();
    expect(await countOf(shop, item)).toMatchObject({ left: 1, held: 0 });
    shop.wait(5_000);
    expect(verdict(await claims(shop, other.name, { claim }))).toBe('granted');
    expect(verdict(await claims(shop, name, { claim }))).toBe('sold-out');
  });

  it('may be sent again after its piece was given back, and takes another', async () => {
    const { claim, name, item } = await opened(2);
    const requestId = fresh('claim');
    await killedClaim(shop, name, { requestId, claim });
    shop.wait(heldFor);
    await shop.relay();
    expect(verdict(await claims(shop, name, { requestId, claim }))).toBe('granted');
    shop.wait(heldFor);
    await shop.relay();
    expect(await countOf(shop, item)).toEqual({ total: 2, left: 1, held: 0, issued: 1 });
  });
});

describe('A claim that reached its member', () => {
  it('keeps its piece when the relay comes late and the sweeper first', async () => {
    const { claim, name, item } = await opened(1);
    granted(await claims(shop, name, { claim }));
    // The relay ran out of time before it came to this member.
    const where = { openid: shop.openidOf(name) };
    await shop.documents.update('members', where, { $unset: { pendingSince: '' } });
    shop.wait(heldFor);
    await shop.relay();
    expect(await countOf(shop, item)).toEqual({ total: 1, left: 0, held: 0, issued: 1 });
  });

  it('keeps its piece when the ledger is all that still tells of it', async () => {
    const { claim, name, item } = await opened(1);
    granted(await claims(shop, name, { claim }));
    await killedBefore(shop, 'stock', [{ item }, () => shop.relay()]);
    shop.wait(heldFor);
    await shop.relay();
    expect(await countOf(shop, item)).toEqual({ total: 1, left: 0, held: 0, issued: 1 });
  });

  it('gives back what was put by for it in a second shard', async () => {
    const { claim, name, item } = await opened(600);
    granted(await claims(shop, name, { claim }));
    const [held, empty] = [
      await shop.documents.one<{ holds: readonly unknown[] }>('stock', {
        item,
        'holds.0': { $exists: true },
      }),
      await shop.documents.one<{ _id: string }>('stock', { item, 'holds.0': { $exists: false } }),
    ];
    const twice = { $inc: { left: -1 }, $set: { holds: held.holds, dueBy: shop.now() } };
    await shop.documents.update('stock', { _id: empty._id }, twice);
    expect(await countOf(shop, item)).toMatchObject({ left: 598, held: 2 });
    shop.wait(heldFor);
    await shop.relay();
    expect(await countOf(shop, item)).toEqual({ total: 600, left: 599, held: 0, issued: 1 });
  });
});

describe('The relay killed', () => {
  it('after it told the stock and before it emptied the outbox tells it again for nothing', async () => {
    const { claim, name, item } = await opened(1);
    granted(await claims(shop, name, { claim }));
    await killedBefore(shop, 'members', [{ openid: shop.openidOf(name) }, () => shop.relay()]);
    await shop.relay();
    expect(await countOf(shop, item)).toEqual({ total: 1, left: 0, held: 0, issued: 1 });
  });

  it('between letting a piece go and giving it back gives it back the next time, once', async () => {
    const { claim, name, item } = await opened(3);
    await killedClaim(shop, name, { claim });
    shop.wait(heldFor);
    await killedBefore(shop, 'stock', [{ item }, () => shop.relay()]);
    expect(await countOf(shop, item)).toMatchObject({ left: 2, held: 1 });
    for (let again = 0; again < 3; again += 1) {
      shop.wait(minute);
      await shop.relay();
    }
    expect(await countOf(shop, item)).toEqual({ total: 3, left: 3, held: 0, issued: 0 });
  });

  it('while it spreads a new total ends at the total the next time', async () => {
    const { claim, item } = await opened(1_000);
    const { version } = granted(await shop.console({ action: 'programme' }));
    const first = { _id: `${item}:0` };
    await killedBefore(shop, 'stock', [first, () => publishes(shop, cups(1_500, { id: claim }))]);
    expect((await countOf(shop, item)).total).not.toBe(1_500);
    // It had not come to the mark that says which version was spread.
    await shop.documents.update('jobs', { _id: 'stock' }, { $set: { version } });
    await shop.relay();
    expect(await countOf(shop, item)).toMatchObject({ total: 1_500, left: 1_500 });
  });

  it('while it opens the shards of something new opens the others the next time', async () => {
    const { item } = await opened(1_000);
    await shop.documents.remove('stock', { item, shard: { $gte: 2 } });
    await shop.documents.remove('jobs', { _id: 'stock' });
    await shop.relay();
    expect(await countOf(shop, item)).toMatchObject({ total: 1_000, left: 1_000 });
  });
});
