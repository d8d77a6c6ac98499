import { granted, verdict } from '../support/answers';
import { type Campaigning, campaigningIn, guests, membersOf } from '../support/campaigning';
import { drafted } from '../support/campaigns';
import { type Messaging, messagingIn } from '../support/messaging';
import { type Shop, openShop } from '../support/shop';

jest.setTimeout(180_000);

let shop: Shop;
let at: Messaging;
beforeAll(async () => {
  shop = await openShop();
  at = messagingIn(shop);
  await guests(shop, 40);
});
afterAll(() => shop.stop());

let drafts = 0;
/** A campaign of its own in the shop. */
const another = (): Campaigning => campaigningIn(shop, `campaign-${(drafts += 1)}`);

/** A message worth enough to take the place of the one before. */
const withoutCoupon = {
  coupon: null,
  message: { ...drafted().offer.message, worthFen: 900 },
};

const everything = async (): Promise<string> => {
  const jobs = await shop.documents.all('jobs');
  return `${await shop.documents.print()} ${JSON.stringify(jobs)}`;
};

describe('A campaign', () => {
  it('is drafted, approved and only then run', async () => {
    const spring = another();
    expect(granted(await spring.save())).toMatchObject({
      ...{ state: 'draft', approvedBy: [], promisedFenEach: 500, needsTwo: false },
    });
    expect(await spring.run()).toMatchObject({
      refusal: { code: 'campaign-state', state: 'draft' },
    });
    expect(granted(await spring.approve())).toMatchObject({
      ...{ state: 'approved', approvedBy: ['console:boss'] },
    });
    expect(granted(await spring.save({ name: '换个名字' })).state).toBe('draft');
    expect(verdict(await spring.run())).toBe('campaign-state');
    expect(granted(await shop.console({ action: 'campaigns' })).campaigns).toMatchObject([
      { campaign: 'campaign-1', name: '换个名字', state: 'draft', startedAt: null },
    ]);
  });

  it('says what is wrong with it, and is not saved', async () => {
    const wrong = another();
    const answer = await wrong.save({ audience: { kind: 'tier', tiers: ['gold'] } });
    expect(answer).toMatchObject({
      refusal: {
        code: 'campaign-problems',
        problems: [{ field: 'audience.tiers.0', reason: 'nobody-knows-it' }],
      },
    });
    expect(verdict(await wrong.approve())).toBe('no-such-campaign');
    const spent = { kind: 'spent', within: 365, fen: { from: 1, to: null } } as const;
    expect(await wrong.save({ audience: spent })).toMatchObject({
      refusal: { code: 'compliance-problems', problems: [{ rule: 'same-price-for-the-same' }] },
    });
  });

  it('needs two people above the ceiling of the programme', async () => {
    const dear = another();
    const ceiling = (costFen: number) => dear.save({ stop: { mostMembers: 10, costFen } });
    expect(granted(await ceiling(50_000)).needsTwo).toBe(false);
    expect(granted(await ceiling(50_001)).needsTwo).toBe(true);
    expect(granted(await dear.approve('ann')).state).toBe('awaiting-second-person');
    expect(verdict(await dear.approve('ann'))).toBe('second-person-needed');
    expect(verdict(await dear.run())).toBe('campaign-state');
    granted(await ceiling(60_000));
    expect(granted(await dear.approve('bob')).state).toBe('awaiting-second-person');
    expect(granted(await dear.approve('ann'))).toMatchObject({
      ...{ state: 'approved', approvedBy: ['console:bob', 'console:ann'] },
    });
    expect(granted(await dear.stop()).state).toBe('stopped');
    expect(verdict(await dear.run())).toBe('campaign-state');
  });
});

describe('A dry run', () => {
  it('writes nothing, and the run at the same instant reaches exactly its list', async () => {
    const spring = another();
    granted(await at.choose('guest-3', { purpose: 'marketing', channel: 'inbox' }, false));
    await shop.relay();
    await spring.drafts();
    const before = await everything();
    const told = await spring.dryRun({ list: 500 });
    expect(await everything()).toBe(before);
    expect(told).toMatchObject({ cursor: null, stop: null, seen: 40 });
    expect(told.dropped).toMatchObject({ 'can-be-told': 1 });
    expect(told.treated + told.holdout + (told.dropped['not-left-alone'] ?? 0)).toBe(39);
    expect(told.promisedFen).toBe(told.treated * 500);
    expect(told.told).toEqual({ inbox: told.treated });
    const { tally } = granted(await spring.run());
    const { treated, holdout } = told;
    expect(tally).toMatchObject({ treated, holdout, failed: 0, dropped: told.dropped });
    expect(tally.told).toEqual(told.told);
    const listed = Object.fromEntries(told.members.map(({ memberNo, arm }) => [memberNo, arm]));
    expect(Object.keys(listed)).toHaveLength(treated + holdout);
    expect(await spring.joined()).toEqual(listed);
  });

  it('goes on from where it was, and counts from the beginning', async () => {
    const spring = another();
    await spring.drafts({ offer: withoutCoupon });
    const whole = await spring.dryRun();
    let part = await spring.dryRun({ list: 7 });
    const nos = part.members.map(({ memberNo }) => memberNo);
    for (let turns = 0; part.cursor !== null && turns < 20; turns += 1) {
      part = await spring.dryRun({ list: 7, from: part.cursor });
      nos.push(...part.members.map(({ memberNo }) => memberNo));
    }
    const { members, cursor, ...counts } = part;
    expect([members.length <= 7, cursor]).toEqual([true, null]);
    expect({ ...counts, members: [], cursor: null }).toEqual(whole);
    expect(new Set(nos).size).toBe(whole.treated + whole.holdout);
  });
});

describe('A run', () => {
  it('leaves the held-out with neither coupon nor message', async () => {
    const members = (await membersOf(shop)).filter(({ state }) => state.campaigns.length > 0);
    const ran = members[0]?.state.campaigns[0]?.campaign ?? '';
    const has = (arm: string) =>
      members
        .filter(({ state }) => state.campaigns[0]?.arm === arm)
        .map(({ state: { wallet, reach } }) => [
          wallet.live.filter(({ id }) => id === `campaign:${ran}`).length,
          reach.open.filter(({ id }) => id === ran).length,
        ]);
    expect(has('treated').length).toBeGreaterThan(15);
    expect(has('holdout').length).toBeGreaterThan(1);
    expect(new Set(has('treated').map(String))).toEqual(new Set(['1,1']));
    expect(new Set(has('holdout').map(String))).toEqual(new Set(['0,0']));
  });

  it('starts once, however often and by whomever it is asked', async () => {
    const twice = another();
    await twice.drafts({ offer: withoutCoupon, startsAt: shop.now() + 60_000 });
    shop.wait(60_000);
    const answers = await Promise.all([...[1, 2, 3, 4].map(() => twice.run()), shop.relay()]);
    expect(answers.map(verdict)).toEqual(answers.map(() => 'granted'));
    await twice.untilItEnds();
    const { actual, state } = await twice.look();
    expect(state).toBe('waiting-for-result');
    const joined = Object.values(await twice.joined());
    expect(joined).toHaveLength((actual?.treated ?? 0) + (actual?.holdout ?? 0));
    const entries = await shop.documents.all<{ memberId: string }>('entries', {
      'events.campaign': 'campaign-6',
    });
    expect(new Set(entries.map(({ memberId }) => memberId)).size).toBe(entries.length);
  });

  it('starts by itself at its time, not before', async () => {
    const timed = another();
    const startsAt = shop.now() + 3_600_000;
    await timed.drafts({ offer: withoutCoupon, startsAt });
    shop.until(startsAt - 1);
    await shop.relay();
    expect((await timed.look()).state).toBe('approved');
    shop.until(startsAt);
    await shop.relay();
    expect((await timed.look()).state).not.toBe('approved');
  });
});
