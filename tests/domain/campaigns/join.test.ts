import { clock, daysAfter, midnight, monday } from '../../support/calendar';
import { campaignOf, comes } from '../../support/campaigns';
import { couponOf, programmeWith } from '../../support/coupons';
import { after, given } from '../../support/given';
import type { MemberEvent } from '../../../shared/domain/members';

const shop = programmeWith(
  couponOf({ id: 'five-off', valid: { kind: 'days', days: 10 }, perMember: 1 }),
);
const until = daysAfter(monday, 14);

const joined = (arm: 'treated' | 'holdout'): MemberEvent => ({
  ...{ kind: 'campaign-joined', campaign: 'spring-tea', arm, on: monday, until },
});
const heldOut = { draws: { arm: 0.1999, universal: 0.5 } };

describe('A member to whom a campaign comes', () => {
  it('joins it, gets the coupon and is told, all at once', () => {
    const { campaigns, wallet, reach } = after(shop, comes());
    expect(campaigns).toEqual([{ campaign: 'spring-tea', arm: 'treated', on: monday, until }]);
    expect(wallet.live).toMatchObject([
      {
        ...{ id: 'campaign:spring-tea', campaign: 'spring-tea' },
        cause: { kind: 'campaign', about: 'spring-tea' },
      },
    ]);
    expect(reach.open).toMatchObject([
      {
        ...{ id: 'spring-tea', channel: 'inbox', state: 'reserved', personalised: false },
        reason: { campaign: 'spring-tea', rule: 'audience', sentence: '你是小满茶铺的会员。' },
        endsAt: midnight(daysAfter(until, 1)),
      },
    ]);
  });

  it('is held out by lot: neither coupon nor message, only that they joined', () => {
    given(shop).when(comes(heldOut)).then(joined('holdout'));
    const at200 = after(shop, comes({ draws: { arm: 0.2, universal: 0.5 } }));
    expect(at200.campaigns).toMatchObject([{ arm: 'treated' }]);
  });

  it('joins once, whatever the lot says the next time', () => {
    const again = { code: 'not-eligible', rule: 'joins-once' };
    const later = comes({ at: clock(daysAfter(monday, 1)) });
    given(shop, joined('holdout')).when(later).thenRefused(again);
    given(shop, joined('treated')).when(comes(heldOut)).thenRefused(again);
  });

  it('joins before the campaign ends, and not as it ends', () => {
    const endsAt = clock(monday) + 1;
    given(shop)
      .when(comes({ ...heldOut, endsAt }))
      .then(joined('holdout'));
    const ended = comes({ ...heldOut, endsAt: endsAt - 1 });
    given(shop)
      .when(ended)
      .thenRefused({ code: 'over', endedAt: endsAt - 1 });
  });

  it('may join another while in one, and what is long over is forgotten', () => {
    const other = campaignOf({ id: 'summer-tea' });
    const next = (days: number) =>
      after(
        shop,
        comes(heldOut),
        comes({
          ...{ ...heldOut, campaign: other, at: clock(daysAfter(until, days)) },
          endsAt: midnight(daysAfter(until, 300)),
        }),
      ).campaigns.map(({ campaign }) => campaign);
    expect(next(120)).toEqual(['spring-tea', 'summer-tea']);
    expect(next(121)).toEqual(['summer-tea']);
  });
});
