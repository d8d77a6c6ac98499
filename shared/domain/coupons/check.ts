import { isDay } from '../kernel/day';
import { type Problem, distinct, problem, unknownNames } from '../kernel/problem';
import type { CouponDefinition, CouponOffer, CouponRules, CouponScope } from './model';

type Problems = readonly Problem[];

/** Everything that is wrong with coupon definitions; stores are known only where they are kept. */
export const checkCoupons = ({ definitions }: CouponRules, tiers: readonly string[]): Problems => [
  ...distinct('coupons.definitions', definitions),
  ...definitions.flatMap((coupon, i) => definition(coupon, tiers, `coupons.definitions.${i}`)),
];

const definition = (
  { offer, scope, minSpendFen, valid, perMember }: CouponDefinition,
  tiers: readonly string[],
  at: string,
): Problems => [
  ...offered(offer, `${at}.offer`),
  ...scoped(scope, tiers, `${at}.scope`),
  ...problem(minSpendFen < 0, `${at}.minSpendFen`, 'not-below-0'),
  ...(valid.kind === 'days'
    ? problem(valid.days < 0, `${at}.valid.days`, 'not-below-0')
    : problem(!isDay(valid.day), `${at}.valid.day`, 'no-such-day')),
  ...problem(perMember !== null && perMember < 1, `${at}.perMember`, 'at-least-1'),
];

function offered(offer: CouponOffer, at: string): Problems {
  switch (offer.kind) {
    case 'amount-off':
      return problem(offer.amountFen < 1, `${at}.amountFen`, 'at-least-1');
    case 'percent-off':
      return [
        ...problem(offer.offPermille < 1, `${at}.offPermille`, 'at-least-1'),
        ...problem(offer.offPermille > 1000, `${at}.offPermille`, 'over-100-percent'),
        ...problem(offer.ceilingFen < 1, `${at}.ceilingFen`, 'ceiling-at-least-1'),
      ];
    case 'exchange':
    case 'gift':
      return problem(offer.worthFen < 0, `${at}.worthFen`, 'not-below-0');
  }
}

const scoped = (
  { stores, categories, tiers, weekdays, hours }: CouponScope,
  known: readonly string[],
  at: string,
): Problems => [
  ...problem(stores?.length === 0, `${at}.stores`, 'names-no-store'),
  ...problem(categories?.length === 0, `${at}.categories`, 'names-no-category'),
  ...problem(tiers?.length === 0, `${at}.tiers`, 'names-no-tier'),
  ...unknownNames(tiers, known, { field: `${at}.tiers`, reason: 'no-such-tier' }),
  ...problem(weekdays?.length === 0, `${at}.weekdays`, 'names-no-weekday'),
  ...(weekdays ?? []).flatMap((day, i) =>
    problem(day < 1 || day > 7, `${at}.weekdays.${i}`, 'no-such-weekday'),
  ),
  ...(hours === null ? [] : window(hours, `${at}.hours`)),
];

const window = ({ from, to }: Readonly<{ from: number; to: number }>, at: string): Problems => [
  ...problem(from < 0 || from > 23, `${at}.from`, 'no-such-hour'),
  ...problem(to > 24, `${at}.to`, 'no-such-hour'),
  ...problem(to <= from, `${at}.to`, 'ends-before-it-starts'),
];
