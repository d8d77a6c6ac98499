import { type Answer, granted } from './answers';
import { clock, daysAfter, monday } from './calendar';
import { type Phone, type Shop, masterKeys, openShop } from './shop';
import { fresh } from './till';

/** A shop whose channels of others are stand-ins, and that takes pushes from one source. */
export const openMessagingShop = (): Promise<Shop> =>
  openShop({
    environment: {
      HUITOU_MASTER_KEYS: masterKeys,
      HUITOU_WECOM: 'stand-in',
      HUITOU_SMS: 'stand-in',
      HUITOU_EVENT_SOURCES: 'wx_push',
    },
  });

export const template = 'coupon-expiring';
export const templateId = 'coupon-expiring-template';

/** A marketing message of a campaign of that name. */
export const offered = (campaign: string, given: object = {}) => ({
  ...{ campaign, category: 'news', worthFen: 100, personalised: false, title: '新茶到店' },
  ...{ text: '三年老白茶可以试喝了。', rule: 'everybody', sentence: '你是小满茶铺的会员。' },
  endsAt: clock(daysAfter(monday, 60)),
  ...given,
});

/** What desk and members do about messages in a shop. */
export const messagingIn = (shop: Shop) => ({
  offer: (phone: Phone, ...offers: readonly object[]) =>
    shop.console({
      ...{ action: 'offer-message', requestId: fresh('offer'), memberNo: phone.no, offers },
    }),
  choose: (
    name: string,
    about: Readonly<{ purpose: string; channel: string | null }>,
    given: boolean,
  ) =>
    shop.as(name).member({
      ...{ action: 'set-consent', requestId: fresh('consent') },
      choices: [{ ...about, given, version: 1 }],
    }),
  taps: (name: string) =>
    shop.as(name).member({
      ...{ action: 'note-grants', requestId: fresh('grants') },
      answers: [{ template, answer: 'accept' }],
    }),
  settle: (phone: Phone, message: string, outcome: string): Promise<Answer> =>
    shop.console({
      ...{ action: 'settle-message', requestId: fresh('settle'), memberNo: phone.no },
      ...{ message, outcome },
    }),
  reachOf: async (phone: Phone) =>
    granted(await shop.console({ action: 'reach-of', memberNo: phone.no })),
  inboxOf: async (name: string) => granted(await shop.as(name).member({ action: 'inbox' })),
});

/** What can be done about messages. */
export type Messaging = ReturnType<typeof messagingIn>;
