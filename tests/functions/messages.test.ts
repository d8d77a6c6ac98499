import { granted } from '../support/answers';
import { clock, daysAfter, monday } from '../support/calendar';
import { type Messaging, messagingIn, offered, openMessagingShop } from '../support/messaging';
import type { Shop } from '../support/shop';
import { fresh } from '../support/till';

jest.setTimeout(60_000);

let shop: Shop;
let at: Messaging;
beforeAll(async () => {
  shop = await openMessagingShop();
  at = messagingIn(shop);
});
afterAll(() => shop.stop());

describe('A message in the inbox', () => {
  it('comes with its reason, is new until it is read, and counts as a touch', async () => {
    const lin = await shop.joins('lin');
    expect(granted(await at.offer(lin, offered('first')))).toMatchObject({
      told: { campaign: 'first', channel: 'inbox' },
    });
    expect(await at.inboxOf('lin')).toMatchObject({ messages: [], unread: 0 });
    granted(await shop.relay());
    expect(await at.inboxOf('lin')).toMatchObject({
      unread: 1,
      messages: [
        {
          id: 'first',
          about: '上新与活动',
          isNew: true,
          state: 'sent',
          why: '你是小满茶铺的会员。',
        },
      ],
    });
    expect(granted(await shop.as('lin').member({ action: 'home' })).unread).toBe(1);
    shop.wait(1000);
    granted(await shop.as('lin').member({ action: 'read-inbox', requestId: fresh('read') }));
    expect(await at.inboxOf('lin')).toMatchObject({ unread: 0, messages: [{ isNew: false }] });
    expect(await at.reachOf(lin)).toMatchObject({
      budget: { left: 1 },
      touches: [{ id: 'first' }],
    });
  });

  it('is not offered as service when it advertises', async () => {
    const hu = await shop.joins('hu');
    const advert = offered('advert', { category: 'coupon-expiring', text: '全场 8 折。' });
    expect(await at.offer(hu, offered('fine'), advert)).toMatchObject({
      refusal: {
        code: 'compliance-problems',
        problems: [{ field: 'offers.1.text', rule: 'service-carries-no-marketing' }],
      },
    });
    expect(await at.reachOf(hu)).toMatchObject({ open: [] });
  });

  it('is not sent when the consent is withdrawn between selection and sending', async () => {
    const mo = await shop.joins('mo');
    granted(await at.offer(mo, offered('withdrawn')));
    granted(await at.choose('mo', { purpose: 'marketing', channel: 'inbox' }, false));
    granted(await shop.relay());
    expect(await at.reachOf(mo)).toMatchObject({ open: [], touches: [], budget: { left: 2 } });
    expect((await at.inboxOf('mo')).messages).toEqual([]);
    expect(granted(await at.offer(mo, offered('later')))).toMatchObject({
      told: null,
      passedOver: [{ campaign: 'later', why: { code: 'no-channel' } }],
    });
  });

  it('waits for the end of the quiet hours: before, at and after', async () => {
    const an = await shop.joins('an');
    shop.until(clock(monday, '22:30:00.000'));
    granted(await at.offer(an, offered('night')));
    const morning = clock(daysAfter(monday, 1), '09:00:00.000');
    for (const [instant, messages] of [
      [morning - 1, 0],
      [morning, 1],
      [morning + 1, 1],
    ] as const) {
      shop.until(instant);
      granted(await shop.relay());
      expect((await at.inboxOf('an')).messages).toHaveLength(messages);
      shop.wait(120_000);
    }
  });
});

describe('A coupon that is about to end', () => {
  it('is told once, and not to who gave no grant when only WeChat would tell', async () => {
    const gu = await shop.joins('gu');
    const issued = granted(
      await shop.console({
        ...{ action: 'issue-coupon', requestId: fresh('coupon'), memberNo: gu.no },
        ...{ coupon: 'five-off', reason: '补偿' },
      }),
    );
    shop.until(issued.coupon.expiresAt - 2 * 86_400_000);
    granted(await shop.nightly());
    granted(await shop.nightly());
    shop.wait(12 * 3_600_000);
    granted(await shop.relay());
    const { messages } = await at.inboxOf('gu');
    expect(messages).toMatchObject([{ channel: 'inbox', about: '优惠券到期提醒' }]);
    expect(messages[0]?.why).toMatch(/^你有一张「.+」，\d+ 月 \d+ 日到期。$/);
  });
});
