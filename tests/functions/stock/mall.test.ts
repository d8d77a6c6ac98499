import { granted, tally, verdict } from '../../support/answers';
import { cardOf, cup, redeem, rich } from '../../support/mall';
import { type Shop, openShop } from '../../support/shop';
import { countOf, killedBefore, publishes } from '../../support/stock';
import { fresh } from '../../support/till';

jest.setTimeout(180_000);

let shop: Shop;
beforeAll(async () => {
  shop = await openShop({ instances: 4 });
});
afterAll(() => shop.stop());

const stock = () => countOf(shop, 'reward:cup');

describe('Goods of the points mall', () => {
  it('cost points and stock together, and wait to be picked up', async () => {
    await publishes(shop, cup(3));
    const phone = await rich(shop, 120);
    const answer = granted(await redeem(shop, phone));
    expect(answer).toMatchObject({ balance: 20, coupon: null, pickUp: { name: '茶杯' } });
    expect(await cardOf(shop, phone)).toMatchObject({
      points: { balance: 20 },
      pickUps: [{ id: answer.pickUp?.id, state: 'waiting' }],
    });
    await shop.relay();
    expect(await stock()).toEqual({ total: 3, left: 2, held: 0, issued: 1 });
  });

  it('cost nothing to whoever has too few points, and no piece is put by', async () => {
    const phone = await rich(shop, 99);
    expect(await redeem(shop, phone)).toEqual({
      ok: false,
      refusal: { code: 'insufficient-points', short: 1 },
    });
    expect((await cardOf(shop, phone)).points.balance).toBe(99);
    expect(await stock()).toMatchObject({ left: 2, held: 0 });
  });

  it('are one for points for one, when two are asked for at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      await publishes(shop, cup(100 + round));
      const phone = await rich(shop, 150);
      const answers = await Promise.all([redeem(shop, phone), redeem(shop, phone)]);
      expect(tally(answers)).toEqual({ granted: 1, 'insufficient-points': 1 });
      expect((await cardOf(shop, phone)).points.balance).toBe(50);
      expect((await cardOf(shop, phone)).pickUps).toHaveLength(1);
    }
  });

  it('are refused at another price than the one shown', async () => {
    const phone = await rich(shop, 300);
    const asked = { action: 'redeem-reward', requestId: fresh(), reward: 'cup' } as const;
    const answer = await shop.as(phone.name).member({ ...asked, points: 99 });
    expect(answer).toEqual({ ok: false, refusal: { code: 'price-changed', points: 100 } });
  });

  it('are refused beyond the limit for each member, and to nobody’s cost', async () => {
    await publishes(shop, cup(200, { perMember: 1 }));
    const phone = await rich(shop, 300);
    granted(await redeem(shop, phone));
    expect(verdict(await redeem(shop, phone))).toBe('reward-limit-reached');
    expect((await cardOf(shop, phone)).points.balance).toBe(200);
    const { rewards } = granted(await shop.as(phone.name).member({ action: 'rewards' }));
    expect(rewards[0]).toMatchObject({ redeemed: 1, whyNot: { code: 'reward-limit-reached' } });
  });

  it('keep the points when none is left', async () => {
    await publishes(shop, cup(1, { id: 'rare' }));
    const [one, two] = [await rich(shop, 100), await rich(shop, 100)];
    expect(verdict(await redeem(shop, one, { reward: 'rare' }))).toBe('granted');
    expect(verdict(await redeem(shop, two, { reward: 'rare' }))).toBe('sold-out');
    expect((await cardOf(shop, two)).points.balance).toBe(100);
  });

  it('keep the points when the function is killed between stock and points', async () => {
    await publishes(shop, cup(300));
    const phone = await rich(shop, 100);
    const requestId = fresh('redeem');
    const where = { openid: shop.openidOf(phone.name) };
    const before = await stock();
    await killedBefore(shop, 'members', [where, () => redeem(shop, phone, { requestId })]);
    expect((await cardOf(shop, phone)).points.balance).toBe(100);
    expect((await stock()).held).toBe(before.held + 1);
    granted(await redeem(shop, phone, { requestId }));
    expect((await cardOf(shop, phone)).points.balance).toBe(0);
    expect((await stock()).held).toBe(before.held + 1);
  });
});
