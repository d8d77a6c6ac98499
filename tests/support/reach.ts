import type { Channel, Offer } from '../../shared/domain/reach';
import { daysAfter, midnight, monday } from './calendar';

/** A member with an address on every channel. */
export const addressed: readonly Channel[] = ['inbox', 'subscribe', 'wecom', 'sms'];

/** A marketing offer in the inbox, of a campaign of that name. */
export const offer = (id: string, given: Partial<Offer> = {}): Offer => ({
  id,
  category: 'news',
  worthFen: 100,
  channels: null,
  personalised: false,
  title: '新茶到店',
  text: '三年老白茶可以试喝了。',
  page: null,
  reason: { campaign: id, rule: 'everybody', sentence: '你是小满茶铺的会员。' },
  endsAt: midnight(daysAfter(monday, 60)),
  ...given,
});
