import { assertNever } from '../kernel/assert';
import type { ReferralEvent } from './messages';
import type { Referral } from './model';

export function evolve(referral: Referral, event: ReferralEvent): Referral {
  switch (event.kind) {
    case 'referral-begun': {
      const { orderId, survivesAt, minimumFen, inviterGift, friendGift } = event;
      const candidate = { orderId, survivesAt, minimumFen, inviterGift, friendGift };
      const candidates = [...referral.candidates, candidate];
      return { ...referral, candidates: candidates.sort((a, b) => a.survivesAt - b.survivesAt) };
    }
    case 'referral-cancelled':
      return { ...referral, candidates: without(referral, event.orderId) };
    case 'referral-confirmed':
      return { ...referral, confirmedBy: event.orderId };
    case 'referral-revoked':
      return { ...referral, candidates: without(referral, event.orderId), confirmedBy: null };
    case 'friend-settled': {
      const { friend, seq, on, orderId, outcome } = event;
      const friends = { ...referral.friends, [friend]: { seq, on, orderId, outcome } };
      return { ...referral, friends };
    }
    default:
      return assertNever(event);
  }
}

const without = ({ candidates }: Referral, orderId: string): Referral['candidates'] =>
  candidates.filter((candidate) => candidate.orderId !== orderId);
