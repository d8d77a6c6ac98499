import { type CouponDefinition } from '../coupons';
import type { ReachTerms } from '../reach';
import type { CampaignMessage } from './model';

/** The most that a coupon can cost, in fen: all it takes off, or what the goods are worth. */
function mostFen({ offer }: CouponDefinition): number {
  if (offer.kind === 'amount-off') return offer.amountFen;
  return offer.kind === 'percent-off' ? offer.ceilingFen : offer.worthFen;
}

/** The most that one treated member can cost, in fen: the coupon used, and the dearest channel. */
export function promisedFen(
  { channels }: ReachTerms,
  coupon: CouponDefinition | null,
  message: Pick<CampaignMessage, 'channels'>,
): number {
  const costs = channels
    .filter(({ channel }) => message.channels?.includes(channel) ?? true)
    .map(({ costFen }) => costFen);
  return (coupon === null ? 0 : mostFen(coupon)) + Math.max(0, ...costs);
}
