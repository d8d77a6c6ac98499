import { granted } from '../support/answers';
import type { Doc } from '../support/documents';
import { type Phone, type Shop, openShop } from '../support/shop';
import { buys, fresh } from '../support/till';

jest.setTimeout(60_000);

const minute = 60_000;

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());

type Stored = Readonly<{ _id: string; seq: number; outbox: readonly Doc[]; pendingSince?: number }>;

const stored = ({ no }: Phone) => shop.documents.one<Stored>('members', { no });

describe('A relay stopped half-way', () => {
  const ledger = async (phone: Phone) => {
    const { _id } = await stored(phone);
    const entries = await shop.documents.all<{ seq: number }>('entries', { memberId: _id });
    return [...entries].sort((a, b) => a.seq - b.seq);
  };

  it.each([
    ['before anything', []],
    ['when the first entry is copied', [0]],
    ['when all entries are copied and none is trimmed', [0, 1, 2]],
    ['when only a later entry is copied', [2]],
  ])('%s leaves the same ledger when it runs again', async (when, copied) => {
    const phone = await shop.joins(`stopped ${when}`);
    granted(await buys(shop, phone, { yuan: 10 }));
    granted(await buys(shop, phone, { yuan: 20 }));
    const { outbox } = await stored(phone);
    expect(outbox).toHaveLength(3);
    for (const i of copied) await shop.documents.put('entries', outbox[i] ?? {});
    await shop.relay();
    expect(await ledger(phone)).toEqual(outbox);
    await shop.relay();
    expect(await ledger(phone)).toEqual(outbox);
    expect(await stored(phone)).toMatchObject({ outbox: [], seq: 3 });
  });

  it('keeps what came while it was copying', async () => {
    const phone = await shop.joins('meanwhile');
    const acts = async () => {
      for (let i = 0; i < 10; i += 1) {
        const asked = { requestId: fresh(), nickname: `林${i}` };
        granted(await shop.as('meanwhile').member({ action: 'change-profile', ...asked }));
        const { cursor } = granted(await shop.as('meanwhile').member({ action: 'history' }));
        expect(cursor).toBeNull();
      }
    };
    const runs = async () => {
      for (let i = 0; i < 10; i += 1) granted(await shop.relay());
    };
    await Promise.all([acts(), runs()]);
    await shop.relay();
    expect((await ledger(phone)).map(({ seq }) => seq)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    ]);
    expect(await stored(phone)).not.toHaveProperty('pendingSince');
  });
});

describe('The relay', () => {
  it('waits while another works, and takes over when that one has been silent for a minute', async () => {
    const phone = await shop.joins('leased');
    await shop.relay();
    const { epoch } = await shop.documents.one<{ epoch: number }>('jobs', { _id: 'relay' });
    const until = shop.now() + minute;
    const held = { $set: { until, epoch: epoch + 1 } };
    await shop.documents.update('jobs', { _id: 'relay' }, held);
    granted(await buys(shop, phone, { yuan: 10 }));
    shop.until(until - 1);
    expect(await shop.relay()).toEqual({ ok: true, value: null });
    expect((await stored(phone)).outbox).not.toEqual([]);
    shop.until(until);
    expect(granted(await shop.relay())).toMatchObject({ members: 1 });
    expect(await shop.documents.one('jobs', { _id: 'relay' })).toMatchObject({ epoch: epoch + 2 });
  });

  it('works once when two timers fire together', async () => {
    const phone = await shop.joins('overlap');
    for (let i = 0; i < 5; i += 1) granted(await buys(shop, phone, { yuan: 10 }));
    await Promise.all([shop.relay(), shop.relay(), shop.relay()]);
    expect((await stored(phone)).outbox).toEqual([]);
    const { _id } = await stored(phone);
    expect(await shop.documents.all('entries', { memberId: _id })).toHaveLength(6);
  });
});
