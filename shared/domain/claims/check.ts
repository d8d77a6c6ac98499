import { type Problem, distinct, problem } from '../kernel/problem';
import { isEmpty } from '../kernel/window';
import type { CouponClaim } from './model';

type Problems = readonly Problem[];

/** Everything that is wrong with what can be claimed. */
export const checkClaims = (
  claims: readonly CouponClaim[],
  coupons: readonly string[],
): Problems => [
  ...distinct('claims', claims),
  ...claims.flatMap((claim, i) => [
    ...problem(!coupons.includes(claim.coupon), `claims.${i}.coupon`, 'no-such-coupon'),
    ...problem((claim.stock ?? 0) < 0, `claims.${i}.stock`, 'not-below-0'),
    ...problem(claim.perMember < 1, `claims.${i}.perMember`, 'at-least-1'),
    ...problem((claim.perDay ?? 1) < 1, `claims.${i}.perDay`, 'at-least-1'),
    ...problem(isEmpty(claim), `claims.${i}.until`, 'ends-before-it-starts'),
  ]),
];
