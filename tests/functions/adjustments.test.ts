import { granted, tally, verdict } from '../support/answers';
import { type Phone, type Shop, openShop } from '../support/shop';
import { fresh } from '../support/till';

jest.setTimeout(120_000);

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());

const card = async ({ no }: Pick<Phone, 'no'>) =>
  granted(await shop.console({ action: 'member', memberNo: no })).card;

const adjust = (phone: Phone, points: number, given: object = {}) =>
  shop.console({
    action: 'adjust',
    requestId: fresh('adjust'),
    memberNo: phone.no,
    points,
    reason: '补偿',
    ...given,
  });

const approve = (approval: string | null, operator: string) =>
  shop.console({ action: 'approve-adjustment', approval }, operator);

describe('An adjustment', () => {
  it('up to the limit is made by one person, above it by two', async () => {
    const phone = await shop.joins('limits');
    expect(granted(await adjust(phone, 500)).state).toBe('done');
    expect(granted(await adjust(phone, 501)).state).toBe('awaiting-approval');
    expect(granted(await adjust(phone, -500)).state).toBe('done');
    expect(granted(await adjust(phone, 0, { growth: 500 })).state).toBe('done');
    expect(granted(await adjust(phone, 0, { growth: -501 })).state).toBe('awaiting-approval');
    expect(verdict(await adjust(phone, 0))).toBe('nothing-to-adjust');
    expect(verdict(await adjust(phone, -1))).toBe('insufficient-points');
    expect((await card(phone)).points.balance).toBe(0);
  });

  it('above the limit takes effect once, by another person, however often it is approved', async () => {
    const phone = await shop.joins('approved');
    const asked = { requestId: fresh('adjust') };
    const { approval } = granted(await adjust(phone, 3000, asked));
    expect(granted(await adjust(phone, 3000, asked)).approval).toBe(approval);
    expect(verdict(await adjust(phone, 4000, asked))).toBe('request-id-reused');
    expect(verdict(await approve(approval, 'boss'))).toBe('second-person-needed');
    expect((await card(phone)).points.balance).toBe(0);
    const answers = await Promise.all(
      ['hao', 'mei', 'hao', 'lan'].map((who) => approve(approval, who)),
    );
    expect(tally(answers)).toEqual({ granted: 4 });
    expect((await card(phone)).points.balance).toBe(3000);
    expect(granted(await adjust(phone, 3000, asked)).state).toBe('done');
    expect((await card(phone)).points.balance).toBe(3000);
  });

  it('takes effect once also when the member has forgotten the request', async () => {
    const phone = await shop.joins('forgotten');
    const asked = { requestId: fresh('adjust') };
    granted(await adjust(phone, 100, asked));
    const { approval } = granted(await adjust(phone, 1000));
    granted(await approve(approval, 'hao'));
    for (let i = 0; i < 64; i += 1) {
      const given = { requestId: fresh(), nickname: `林${i}` };
      granted(await shop.as('forgotten').member({ action: 'change-profile', ...given }));
      if (i === 40) await shop.relay();
    }
    expect(verdict(await adjust(phone, 100, asked))).toBe('request-id-reused');
    expect(granted(await approve(approval, 'hao'))).toMatchObject({ state: 'done', balance: 1100 });
    expect((await card(phone)).points.balance).toBe(1100);
  });
});
