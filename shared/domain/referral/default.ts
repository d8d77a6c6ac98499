import type { ReferralTerms } from './model';

/** Bring a friend to the tea house: both get points once the first pot is really drunk. */
export const teaHouseReferral: ReferralTerms = {
  inviterGift: { kind: 'points', points: 50 },
  friendGift: { kind: 'points', points: 30 },
  minimumFen: 3000,
  windowDays: 7,
  perMonth: 5,
  perYear: 30,
};
