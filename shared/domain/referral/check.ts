import { checkGift } from '../gifts';
import { type Problem, problem } from '../kernel/problem';
import type { ReferralTerms } from './model';

/** Everything that is wrong with referral terms, given the coupons that are defined. */
export const checkReferral = (
  { inviterGift, friendGift, windowDays, perMonth, perYear }: ReferralTerms,
  coupons: readonly string[],
): readonly Problem[] => [
  ...checkGift(inviterGift, coupons, 'referral.inviterGift'),
  ...checkGift(friendGift, coupons, 'referral.friendGift'),
  ...problem(windowDays < 1, 'referral.windowDays', 'at-least-1'),
  ...problem(perYear < perMonth, 'referral.perYear', 'below-the-month'),
];
