import { type Problem, problem } from '../kernel/problem';
import type { Gift } from './model';

/** What is wrong with one gift: points that are none, a coupon that the programme does not define. */
export const checkGift = (
  gift: Gift,
  coupons: readonly string[],
  at: string,
): readonly Problem[] =>
  gift.kind === 'points'
    ? problem(gift.points < 1, `${at}.points`, 'at-least-1')
    : problem(!coupons.includes(gift.coupon), `${at}.coupon`, 'no-such-coupon');

export const checkGifts = (
  gifts: readonly Gift[],
  coupons: readonly string[],
  at: string,
): readonly Problem[] => gifts.flatMap((gift, i) => checkGift(gift, coupons, `${at}.${i}`));
