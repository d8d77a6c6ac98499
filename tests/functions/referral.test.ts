import { startOf } from '../../shared/domain/kernel/day';
import { granted } from '../support/answers';
import { type Phone, type Shop, openShop } from '../support/shop';
import { buys, refunds } from '../support/till';

jest.setTimeout(120_000);

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());

type Stored = Readonly<{
  _id: string;
  state: Readonly<{ source: string | null; referral: Readonly<{ invitedBy: string | null }> }>;
}>;

const stored = (name: string) =>
  shop.documents.one<Stored>('members', { openid: shop.openidOf(name) });
const invite = async (name: string) => granted(await shop.as(name).member({ action: 'invite' }));
const points = async (name: string) =>
  granted(await shop.as(name).member({ action: 'home' })).card.points;

/** A friend's phone that joins by the inviter's link. */
async function joinsBy(source: string, name: string): Promise<Phone> {
  granted(await shop.as(name).member({ action: 'enrol', source }));
  return shop.joins(name);
}

/** Eight days on, what was bought is past its refund window of seven. */
async function survives() {
  shop.wait(8 * 24 * 3_600_000);
  granted(await shop.nightly());
  shop.wait(120_000);
  granted(await shop.relay());
}

describe('A friend invited by a member', () => {
  it('brings both their gifts when the first purchase has survived, once', async () => {
    await shop.joins('ann');
    const { source, friends } = await invite('ann');
    expect(source).toMatch(/^friend:[\w-]{23}$/);
    expect(friends).toEqual([]);
    const bob = await joinsBy(source, 'bob');
    expect((await stored('bob')).state).toMatchObject({
      source: 'friend',
      referral: { invitedBy: (await stored('ann'))._id },
    });
    expect((await invite('ann')).friends).toMatchObject([{ state: 'joined', survivesAt: null }]);
    granted(await buys(shop, bob, { yuan: 50 }));
    const [friend] = (await invite('ann')).friends;
    expect(friend).toMatchObject({ state: 'waiting', survivesAt: startOf('2026-03-17') });
    expect((await points('ann')).balance).toBe(0);
    await survives();
    expect((await points('ann')).balance).toBe(50);
    expect((await points('bob')).balance).toBe(80);
    expect((await invite('ann')).friends).toMatchObject([
      { state: 'rewarded', survivesAt: null, whyNot: null },
    ]);
    for (let again = 0; again < 3; again += 1) {
      shop.wait(120_000);
      granted(await shop.relay());
    }
    expect((await points('ann')).balance).toBe(50);
  });

  it('gives the inviter nothing for opening, joining or a purchase that came back', async () => {
    await shop.joins('cat');
    const dan = await joinsBy((await invite('cat')).source, 'dan');
    await survives();
    expect((await points('cat')).balance).toBe(0);
    await dan.refresh();
    const { orderId } = granted(await buys(shop, dan, { yuan: 50 }));
    granted(await refunds(shop, orderId, { yuan: 21 }));
    await survives();
    expect((await points('cat')).balance).toBe(0);
    expect((await invite('cat')).friends).toMatchObject([{ state: 'joined' }]);
  });

  it('takes the gifts back when the purchase comes back after all', async () => {
    await shop.joins('eve');
    const fay = await joinsBy((await invite('eve')).source, 'fay');
    await fay.refresh();
    const { orderId } = granted(await buys(shop, fay, { yuan: 50 }));
    await survives();
    expect((await points('eve')).balance).toBe(50);
    granted(await refunds(shop, orderId, { yuan: 50 }));
    granted(await shop.relay());
    expect(await points('eve')).toMatchObject({ balance: 0, debt: 0 });
    expect(await points('fay')).toMatchObject({ balance: 0, debt: 0 });
    expect((await invite('eve')).friends).toMatchObject([{ state: 'revoked' }]);
  });

  it('is told to the inviter once, when the relay is stopped between telling and trimming', async () => {
    await shop.joins('gil');
    const hal = await joinsBy((await invite('gil')).source, 'hal');
    await hal.refresh();
    granted(await buys(shop, hal, { yuan: 50 }));
    shop.wait(8 * 24 * 3_600_000);
    granted(await shop.nightly());
    const before = await shop.documents.one('members', { no: hal.no });
    granted(await shop.relay());
    await shop.documents.remove('members', { no: hal.no });
    await shop.documents.put('members', before);
    shop.wait(120_000);
    granted(await shop.relay());
    expect((await points('gil')).balance).toBe(50);
  });
});

describe('Nobody is invited', () => {
  it('who is a member already, and nobody is invited twice', async () => {
    await Promise.all([shop.joins('ida'), shop.joins('jon')]);
    const source = { ida: (await invite('ida')).source, jon: (await invite('jon')).source };
    await joinsBy(source.ida, 'jon');
    expect((await stored('jon')).state.referral.invitedBy).toBeNull();
    await joinsBy(source.ida, 'kim');
    await joinsBy(source.jon, 'kim');
    expect((await stored('kim')).state.referral.invitedBy).toBe((await stored('ida'))._id);
  });

  it('by themselves, nor in a ring: an invitation always points to somebody who joined before', async () => {
    await shop.joins('leo');
    const first = (await invite('leo')).source;
    await joinsBy(first, 'leo');
    const mia = await joinsBy(first, 'mia');
    expect(mia.no).not.toBe('');
    await joinsBy((await invite('mia')).source, 'leo');
    expect((await stored('leo')).state.referral.invitedBy).toBeNull();
    type Member = Stored & Readonly<{ outbox: readonly unknown[] }>;
    const members = await shop.documents.all<Member>('members');
    const inviterOf = new Map(members.map(({ _id, state }) => [_id, state.referral.invitedBy]));
    for (const { _id } of members) {
      const seen = new Set<string>();
      for (let at: string | null = _id; at !== null; at = inviterOf.get(at) ?? null) {
        expect(seen.has(at)).toBe(false);
        seen.add(at);
      }
    }
  });

  it.each(['friend:', 'friend:10123456789abcdefghijkl', `friend:1${'0'.repeat(22)}`])(
    'by the code %s that was made up',
    async (source) => {
      await joinsBy(source, `made-up ${source.length}`);
      const { state } = await stored(`made-up ${source.length}`);
      expect(state).toMatchObject({ source: 'other', referral: { invitedBy: null } });
    },
  );
});

describe('No inviter is rewarded', () => {
  it('who works here', async () => {
    await shop.joins('mei');
    const { source, rewarded } = await invite('mei');
    expect(rewarded).toBe(false);
    const friend = await joinsBy(source, 'ned');
    await friend.refresh();
    granted(await buys(shop, friend, { yuan: 50, by: 'hao' }));
    await survives();
    expect((await points('mei')).balance).toBe(0);
    expect((await invite('mei')).friends).toMatchObject([
      { state: 'not-rewarded', whyNot: 'staff' },
    ]);
  });

  it('for a second membership with the same telephone', async () => {
    await shop.joins('oda');
    const twin = await joinsBy((await invite('oda')).source, 'oda-again');
    for (const name of ['oda', 'oda-again']) {
      const openid = shop.openidOf(name);
      await shop.documents.update('members', { openid }, { $set: { phone: '13800000000' } });
    }
    await twin.refresh();
    granted(await buys(shop, twin, { yuan: 50 }));
    await survives();
    expect((await points('oda')).balance).toBe(0);
  });

  it('beyond the monthly limit, however many accounts are made', async () => {
    await shop.joins('pia');
    const { source } = await invite('pia');
    for (let i = 0; i < 7; i += 1) {
      const friend = await joinsBy(source, `pia-${i}`);
      await friend.refresh();
      granted(await buys(shop, friend, { yuan: 30 }));
    }
    await survives();
    expect((await points('pia')).balance).toBe(250);
    const states = (await invite('pia')).friends.map(({ state }) => state);
    expect(states.filter((state) => state === 'rewarded')).toHaveLength(5);
    expect(states.filter((state) => state === 'not-rewarded')).toHaveLength(2);
  });
});
