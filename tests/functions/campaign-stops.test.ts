import { granted, verdict } from '../support/answers';
import { campaigningIn, guests } from '../support/campaigning';
import { type Shop, openShop } from '../support/shop';

jest.setTimeout(180_000);

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
  await guests(shop, 20);
});
afterAll(() => shop.stop());

describe('A campaign that runs', () => {
  it('ends by its time, or when it is stopped, though nobody can be told by scores', async () => {
    const scored = { kind: 'rfm', r: [1], f: null, m: null } as const;
    const [timed, stopped] = [campaigningIn(shop, 'timed'), campaigningIn(shop, 'stopped')];
    const startsAt = shop.now() + 60_001;
    for (const each of [timed, stopped]) await each.drafts({ audience: scored, startsAt });
    expect(verdict(await timed.run())).toBe('not-read-yet');
    shop.until(startsAt);
    await shop.relay();
    expect((await timed.look()).state).toBe('running');
    granted(await stopped.stop());
    shop.wait(24 * 3_600_000 - 1);
    await shop.relay();
    expect([(await timed.look()).state, (await stopped.look()).state]).toEqual([
      'running',
      'stopped',
    ]);
    shop.wait(1);
    await shop.relay();
    expect((await timed.look()).actual).toMatchObject({ seen: 0, endedBy: 'time' });
    expect((await stopped.look()).actual).toMatchObject({ seen: 0, endedBy: 'stopped' });
  });

  it('goes through its members once a day, on so many days', async () => {
    shop.wait(8 * 24 * 3_600_000);
    const daily = campaigningIn(shop, 'daily');
    await daily.drafts({ runDays: 2, audience: { kind: 'joined', daysAgo: { from: 0, to: 1 } } });
    granted(await daily.run());
    expect(await daily.joined()).toEqual({});
    expect((await daily.look()).state).toBe('running');
    shop.wait(12 * 3_600_000);
    const late = await shop.joins('late');
    await shop.relay();
    expect(await daily.joined()).toEqual({});
    shop.wait(12 * 3_600_000);
    await shop.relay();
    const { state, actual } = await daily.look();
    const left = actual?.dropped['not-left-alone'] ?? 0;
    expect([state, Object.keys(await daily.joined())]).toEqual(
      left === 1 ? ['stopped', []] : ['waiting-for-result', [late.no]],
    );
    expect(actual).toMatchObject({ seen: 1, endedBy: 'everybody-asked' });
  });

  it.each([
    [{ mostMembers: 7, costFen: 50_000 }, 'most-members'],
    [{ mostMembers: 1000, costFen: 3_499 }, 'cost-ceiling'],
  ])('takes in no more members, and promises no more, than %j', async (stop, why) => {
    shop.wait(8 * 24 * 3_600_000);
    const few = campaigningIn(shop, why);
    await few.drafts({ stop });
    const { seen, ...told } = await few.dryRun();
    expect(told.stop).toBe(why);
    granted(await few.run());
    await few.untilItEnds();
    const { actual } = await few.look();
    expect(actual).toMatchObject({ endedBy: why, seen, treated: told.treated });
    const arms = Object.values(await few.joined());
    expect(arms.length).toBeLessThanOrEqual(stop.mostMembers);
    const promisedFen = arms.filter((arm) => arm === 'treated').length * 500;
    expect(promisedFen).toBeLessThanOrEqual(stop.costFen);
    expect(actual?.promisedFen).toBe(promisedFen);
    expect(arms.length === stop.mostMembers || promisedFen === 3_000).toBe(true);
  });
});
