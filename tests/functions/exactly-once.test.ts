import { type Answer, granted, tally, verdict } from '../support/answers';
import { type Shop, openShop } from '../support/shop';
import { fresh } from '../support/till';

jest.setTimeout(120_000);

let shop: Shop;
beforeAll(async () => {
  // More instances than usual, so that what comes at once is really worked on at once.
  shop = await openShop({ instances: 4 });
});
afterAll(() => shop.stop());

const together = <Value>(times: number, act: (i: number) => Promise<Answer<Value>>) =>
  Promise.all(Array.from({ length: times }, (_, i) => act(i)));

const checkIn = (name: string, requestId: string) =>
  shop.as(name).member({ action: 'check-in', requestId });

const profile = (name: string, requestId: string, nickname: string) =>
  shop.as(name).member({ action: 'change-profile', requestId, nickname });

const card = async (name: string) => granted(await shop.as(name).member({ action: 'home' })).card;

/** Makes a member forget all it has answered. */
const forgets = async (name: string) => {
  for (let i = 0; i < 64; i += 1) granted(await profile(name, fresh('forget'), `林${i}`));
};

/** How often a request has taken effect, by the whole ledger. */
const effects = async (requestId: string) => {
  await shop.relay();
  return (await shop.documents.all('entries', { requestId })).length;
};

describe('A request sent again', () => {
  it('takes effect once and answers the same, sent 20 times at once and once more', async () => {
    await shop.joins('again');
    const requestId = fresh('check-in');
    const answers = await together(20, () => checkIn('again', requestId));
    answers.push(await checkIn('again', requestId));
    await shop.relay();
    answers.push(await checkIn('again', requestId));
    expect(tally(answers)).toEqual({ granted: 22 });
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await effects(requestId)).toBe(1);
  });

  it('is refused when it asks for something else now', async () => {
    await shop.joins('other');
    const requestId = fresh();
    granted(await profile('other', requestId, '林'));
    expect(verdict(await profile('other', requestId, '森'))).toBe('request-id-reused');
    expect(verdict(await checkIn('other', requestId))).toBe('request-id-reused');
    expect(await effects(requestId)).toBe(1);
  });

  it('is another request when another member sends it', async () => {
    await shop.joins('twin-1');
    await shop.joins('twin-2');
    const requestId = fresh();
    expect(verdict(await checkIn('twin-1', requestId))).toBe('granted');
    expect(verdict(await checkIn('twin-2', requestId))).toBe('granted');
  });

  it('of a check-in finds its day taken when the member has forgotten it', async () => {
    await shop.joins('forgetful');
    const requestId = fresh();
    granted(await checkIn('forgetful', requestId));
    await forgets('forgetful');
    expect(verdict(await checkIn('forgetful', requestId))).toBe('already-checked-in');
    expect(await effects(requestId)).toBe(1);
  });
});

describe('A day', () => {
  it('takes one of two check-ins that come at once, 20 times over', async () => {
    for (let round = 0; round < 20; round += 1) {
      const name = `two-phones-${round}`;
      await shop.joins(name);
      const answers = await together(2, () => checkIn(name, fresh()));
      expect(tally(answers)).toEqual({ granted: 1, 'already-checked-in': 1 });
      expect((await card(name)).points.balance).toBe(1);
    }
  });
});

describe('Joining', () => {
  it('makes one member of one person, 20 times at once', async () => {
    const answers = await together(20, () => shop.as('eager').member({ action: 'enrol' }));
    const joined = answers.map(granted);
    expect(joined.filter((one) => one.joined)).toHaveLength(1);
    expect(new Set(joined.map((one) => one.card.no)).size).toBe(1);
    const stored = await shop.documents.all('members', { openid: shop.openidOf('eager') });
    expect(stored).toHaveLength(1);
  });
});

describe('Acts on one member that come at once', () => {
  it('each count, or are told that it is busy', async () => {
    const { no } = await shop.joins('crowded');
    const ask = { action: 'adjust', memberNo: no, points: 1, reason: '补偿' } as const;
    const all: Answer[] = [];
    for (let round = 0; round < 10; round += 1) {
      all.push(...(await together(8, () => shop.console({ ...ask, requestId: fresh() }))));
    }
    const { granted: done = 0, busy = 0 } = tally(all);
    expect(done + busy).toBe(80);
    expect((await card('crowded')).points.balance).toBe(done);
    await shop.relay();
    expect(granted(await shop.nightly())).toMatchObject({ wrong: 0 });
  });
});
