import { dayOf } from '../kernel/day';
import type { Instant } from '../kernel/instant';
import { outside } from '../kernel/window';
import type { ClaimRefusal } from './messages';
import type { Claims, CouponClaim } from './model';
import { timesClaimed, timesClaimedOn } from './queries';

/** Why a coupon cannot be claimed by this member now, the stock aside; null when it can. */
export function whyNot(claims: Claims, claim: CouponClaim, at: Instant): ClaimRefusal | null {
  const closed = outside(claim, at);
  if (closed !== null) return closed;
  const { id, perMember, perDay } = claim;
  if (timesClaimed(claims, id) >= perMember) return { code: 'claim-limit-reached', perMember };
  return perDay !== null && timesClaimedOn(claims, id, dayOf(at)) >= perDay
    ? { code: 'claim-limit-of-the-day', perDay }
    : null;
}
