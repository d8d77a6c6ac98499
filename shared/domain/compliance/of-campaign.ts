import type { CampaignTerms } from '../campaigns';
import type { ReachTerms } from '../reach';
import type { Placed } from './model';
import { ofMessage } from './of-message';

/** Everything in a campaign that rules from outside look at. */
export function ofCampaign(
  { audience, offer: { coupon, message } }: Pick<CampaignTerms, 'audience' | 'offer'>,
  reach: Pick<ReachTerms, 'categories'>,
): readonly Placed[] {
  const givesCoupon = coupon !== null;
  return [
    ...ofMessage(message, { reach, at: 'offer.message', givesCoupon }),
    ...(givesCoupon
      ? [{ field: 'audience', matter: { kind: 'coupon', chosenBy: audience } as const }]
      : []),
  ];
}
