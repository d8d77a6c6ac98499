import { pooledLift } from '../../shared/domain/lift';
import { granted } from '../support/answers';
import { daysAfter, midnight, monday } from '../support/calendar';
import { campaigningIn } from '../support/campaigning';
import { runBy } from '../support/publish';
import { type Phone, type Shop, openShop } from '../support/shop';
import { buys } from '../support/till';

jest.setTimeout(180_000);

const campaigns = { aloneUpToFen: 50_000, universalHoldoutPermille: 0 };
const names = ['april-tea', 'may-tea', 'week-tea'] as const;

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
  await runBy(shop, { campaigns });
  const phones: Phone[] = [];
  for (let i = 0; i < 16; i += 1) phones.push(await shop.joins(`guest-${i}`));
  for (const name of names) {
    const windowDays = name === 'week-tea' ? 7 : 14;
    const campaign = campaigningIn(shop, name);
    await campaign.drafts({ holdoutPermille: 500, goal: { measure: 'visit', windowDays } });
    granted(await campaign.run());
    await campaign.untilItEnds();
  }
  shop.until(midnight(daysAfter(monday, 3)));
  for (const phone of phones.slice(0, 9)) {
    await phone.refresh();
    granted(await buys(shop, phone, { yuan: 30 }));
  }
  await shop.relay();
});
afterAll(() => shop.stop());

const result = async (given: object = {}) =>
  granted(await shop.console({ action: 'campaign-result', campaign: 'april-tea', ...given }));

describe('Campaigns for one goal', () => {
  it('are not told together before they are read', async () => {
    expect((await result({ with: ['may-tea'] })).together).toBeNull();
  });

  it('are told together, each compared within itself, without those for another goal', async () => {
    shop.until(midnight(daysAfter(monday, 40)));
    await shop.relay();
    expect((await result()).together).toBeNull();
    const { together } = await result({ with: ['may-tea', 'week-tea', 'no-tea'] });
    const strata = await Promise.all(
      ['april-tea', 'may-tea'].map(async (campaign) => {
        const { lift } = (await result({ campaign })).result ?? {};
        if (!lift) throw new Error(`${campaign} has two arms`);
        return lift;
      }),
    );
    const { effect, low, high, verdict } = pooledLift(strata) ?? {};
    expect(together).toEqual({
      ...{ effect, low, high, verdict },
      campaigns: ['april-tea', 'may-tea'],
    });
  });
});
