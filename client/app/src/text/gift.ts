import type { Home } from '@/store/member';
import type { Language } from '@/store/settings';
import { figure } from './figures';

type Gift = Home['birthday']['gifts'][number];

/** `20 积分`, or the coupon's name. */
export function giftName(gift: Gift, language: Language): string {
  if (gift.kind === 'coupon') return gift.name;
  if (language === 'zh') return `${figure(gift.points)} 积分`;
  return `${figure(gift.points)} ${gift.points === 1 ? 'point' : 'points'}`;
}

/** Gifts in one breath. */
export const giftNames = (gifts: readonly Gift[], language: Language): string =>
  gifts.map((gift) => giftName(gift, language)).join(language === 'zh' ? '、' : ', ');
