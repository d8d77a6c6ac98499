import { type Problem, problem } from '../kernel/problem';
import type { Gift, GiftRules, RepeatGift } from './model';

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

type Problems = readonly Problem[];
type Known = Readonly<{ tiers: readonly string[]; coupons: readonly string[] }>;

/** Gifts for tiers there are not, of coupons there are not, and windows that close before they open. */
export const checkGiftRules = ({ tiers, repeat }: GiftRules, known: Known): Problems => [
  ...tiers.flatMap(({ tier, onReaching, monthly }, i) => [
    ...problem(!known.tiers.includes(tier), `gifts.tiers.${i}.tier`, 'no-such-tier'),
    ...problem(
      tiers.findIndex((other) => other.tier === tier) !== i,
      `gifts.tiers.${i}.tier`,
      'tier-already-named',
    ),
    ...given(onReaching, known.coupons, `gifts.tiers.${i}.onReaching`),
    ...given(monthly, known.coupons, `gifts.tiers.${i}.monthly`),
  ]),
  ...(repeat === null ? [] : again(repeat, known.coupons)),
];

/** Gifts, each right by itself, and no coupon of them twice. */
const given = (gifts: readonly Gift[], coupons: readonly string[], field: string): Problems => [
  ...checkGifts(gifts, coupons, field),
  ...gifts.flatMap((gift, i) => {
    const isSame = (one: Gift) =>
      gift.kind === 'coupon' && one.kind === 'coupon' && one.coupon === gift.coupon;
    return problem(gifts.slice(0, i).some(isSame), `${field}.${i}.coupon`, 'given-twice');
  }),
];

const again = (
  { coupon, minPayFen, opensPermille, closesPermille }: RepeatGift,
  coupons: readonly string[],
): Problems => [
  ...problem(!coupons.includes(coupon), 'gifts.repeat.coupon', 'no-such-coupon'),
  ...problem(minPayFen < 1, 'gifts.repeat.minPayFen', 'at-least-1'),
  ...problem(
    closesPermille <= opensPermille,
    'gifts.repeat.closesPermille',
    'ends-before-it-starts',
  ),
];
