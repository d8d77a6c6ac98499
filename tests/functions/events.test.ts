import { granted } from '../support/answers';
import { type Messaging, messagingIn, openMessagingShop, templateId } from '../support/messaging';
import { type Phone, type Shop, openidOf } from '../support/shop';

jest.setTimeout(60_000);

let shop: Shop;
let at: Messaging;
beforeAll(async () => {
  shop = await openMessagingShop();
  at = messagingIn(shop);
});
afterAll(() => shop.stop());

const pushed = (name: string, event: object, source = 'wx_push') =>
  shop.cloud.call(
    'events',
    { ToUserName: 'gh_tea', FromUserName: openidOf(name), MsgType: 'event', ...event },
    { source, openid: openidOf(name) },
  );

const grantOf = async (phone: Phone) =>
  (await at.reachOf(phone)).grants.find((grant) => grant.templateId === templateId);

describe('What the platform pushes', () => {
  const accepted = { TemplateId: templateId, SubscribeStatusString: 'accept', PopupScene: '0' };
  const popup = (List: unknown, CreateTime: string) => ({
    ...{ Event: 'subscribe_msg_popup_event', CreateTime, List },
  });

  it('counts once for one tap, as an object or as an array, and pushed again', async () => {
    const yu = await shop.joins('yu');
    granted(await at.taps('yu'));
    expect(await pushed('yu', popup(accepted, '1620973045'))).toBe('success');
    expect(await pushed('yu', popup(accepted, '1620973045'))).toBe('success');
    expect(await grantOf(yu)).toMatchObject({ count: 1 });
    expect(await pushed('yu', popup([accepted, accepted], '1620973046'))).toBe('success');
    expect(await grantOf(yu)).toMatchObject({ count: 3 });
    const wrapped = {
      SubscribeMsgChangeEvent: { List: [{ ...accepted, SubscribeStatusString: 'reject' }] },
    };
    const off = { Event: 'subscribe_msg_change_event', CreateTime: 1620973047, ...wrapped };
    expect(await pushed('yu', off)).toBe('success');
    expect(await grantOf(yu)).toMatchObject({ count: 0, answer: 'reject' });
  });

  it('is taken from nobody but the platform, about nobody but the person it names', async () => {
    const zhi = await shop.joins('zhi');
    const refused = { refusal: { code: 'not-allowed' } };
    const event = popup(accepted, '1620973045');
    for (const source of ['wx_client', 'wx_http', 'wx_push,scf', '']) {
      expect(await pushed('zhi', event, source)).toMatchObject(refused);
    }
    expect(await pushed('zhi', { ...event, FromUserName: openidOf('lin') })).toMatchObject(refused);
    for (const odd of [
      {},
      { List: 7 },
      popup([], '1'),
      popup([{ $gt: '' }], 'x'),
      popup(null, '1'),
    ]) {
      expect(await pushed('zhi', odd)).toBe('success');
    }
    expect(await grantOf(zhi)).toMatchObject({ count: 0, answer: null });
  });
});
