import { granted, verdict } from '../support/answers';
import {
  type Messaging,
  messagingIn,
  offered,
  openMessagingShop,
  templateId,
} from '../support/messaging';
import { type Shop, openidOf } from '../support/shop';

jest.setTimeout(60_000);

let shop: Shop;
let at: Messaging;
beforeAll(async () => {
  shop = await openMessagingShop();
  at = messagingIn(shop);
});
afterAll(() => shop.stop());

const reminder = (campaign: string) =>
  offered(campaign, { category: 'coupon-expiring', channels: ['subscribe'] });

describe('A subscribe message', () => {
  const sentTo = (name: string) =>
    shop.cloud.openApi.sent().filter(({ data }) => data['touser'] === openidOf(name));

  it('spends one grant, and says what the template promises', async () => {
    const fu = await shop.joins('fu');
    granted(await at.taps('fu'));
    shop.cloud.openApi.grant(openidOf('fu'), templateId, 1);
    granted(await at.offer(fu, reminder('expiring')));
    granted(await shop.relay());
    granted(await shop.relay());
    expect(sentTo('fu')).toMatchObject([
      { data: { template_id: templateId, data: { thing1: { value: '新茶到店' } } } },
    ]);
    expect(await at.reachOf(fu)).toMatchObject({
      grants: [{ count: 0 }, {}, {}],
      touches: [{ id: 'expiring', channel: 'subscribe', state: 'sent' }],
    });
    expect(granted(await at.offer(fu, reminder('again'))).told).toBeNull();
  });

  it('is corrected by the platform that knows of no grant', async () => {
    const ku = await shop.joins('ku');
    granted(await at.taps('ku'));
    granted(await at.offer(ku, reminder('expiring')));
    granted(await shop.relay());
    expect(sentTo('ku')).toMatchObject([{ answer: { errcode: 43101 } }]);
    expect(await at.reachOf(ku)).toMatchObject({
      grants: [{ count: 0 }, {}, {}],
      touches: [],
      open: [],
    });
    expect((await at.inboxOf('ku')).messages).toEqual([]);
  });
});

describe('A staff task', () => {
  it('is no touch before it is sent', async () => {
    const wen = await shop.joins('wen');
    granted(await at.choose('wen', { purpose: 'marketing', channel: 'wecom' }, true));
    granted(await at.offer(wen, offered('task', { channels: ['wecom'] })));
    granted(await shop.relay());
    const settle = (outcome: string) => at.settle(wen, 'task', outcome);
    expect(await at.reachOf(wen)).toMatchObject({ open: [{ state: 'created' }], touches: [] });
    expect(granted(await settle('confirmed'))).toEqual({ state: 'confirmed' });
    expect(await at.reachOf(wen)).toMatchObject({ touches: [] });
    expect((await at.inboxOf('wen')).messages).toEqual([]);
    expect(granted(await settle('sent'))).toEqual({ state: 'sent' });
    expect(await at.reachOf(wen)).toMatchObject({ open: [], touches: [{ channel: 'wecom' }] });
    expect((await at.inboxOf('wen')).messages).toMatchObject([{ id: 'task', channel: 'wecom' }]);
    expect(verdict(await at.settle(wen, 'no-such-task', 'sent'))).toBe('no-such-message');
  });
});

describe('A text message', () => {
  it('says whose it is and the way out, and one reply ends them', async () => {
    const bo = await shop.joins('bo');
    await shop.documents.update('members', { no: bo.no }, { $set: { phone: '13800138000' } });
    expect(granted(await at.offer(bo, offered('text', { channels: ['sms'] }))).told).toBeNull();
    granted(await at.choose('bo', { purpose: 'marketing', channel: 'sms' }, true));
    granted(await at.offer(bo, offered('text', { channels: ['sms'] })));
    granted(await shop.relay());
    const kept = await shop.documents.one<{ standIn: string }>('messages', { message: 'text' });
    expect(kept.standIn).toMatch(/^【小满茶铺】三年老白茶可以试喝了。 详情 \S{10} 回 T 退订$/);
    const reply = { Event: 'sms_reply', Phone: '13800138000', Text: ' t ', CreateTime: 1620973045 };
    expect(await shop.cloud.call('events', reply, { source: 'wx_push' })).toBe('success');
    const { consents } = await at.reachOf(bo);
    expect(consents.find(({ channel }) => channel === 'sms')).toMatchObject({
      given: false,
      receipt: { where: 'sms' },
    });
  });
});
