import type { CouponDefinition, CouponRules } from '../coupons';
import { addDays, dayOf, startOf } from '../kernel/day';
import { type Offer, type ReachCommand } from '../reach';
import { isPersonalised } from './chosen-by';
import type { Look } from './messages';
import type { Campaign } from './model';
import { windowOf } from './outcome';

/** The coupon a campaign gives, its cost booked under the campaign; undefined when nobody defines it. */
export function couponOf(
  { definitions }: CouponRules,
  { id: campaign, offer }: Pick<Campaign, 'id' | 'offer'>,
): CouponDefinition | undefined {
  const definition = definitions.find(({ id }) => id === offer.coupon);
  return definition === undefined ? undefined : { ...definition, campaign };
}

/** The offer of a campaign to a member who joins it now: of use until their window closes. */
function offerOf({ campaign, at }: Look): Offer {
  const { id, template, goal, offer } = campaign;
  const { sentence, ...message } = offer.message;
  return {
    ...message,
    id,
    personalised: isPersonalised(campaign),
    reason: { campaign: id, rule: template ?? 'audience', sentence },
    endsAt: startOf(addDays(windowOf(goal, dayOf(at)), 1)),
  };
}

/** What a member who joins is to be told. */
export const telling = (look: Look): Extract<ReachCommand, { kind: 'decide-offers' }> => ({
  kind: 'decide-offers',
  offers: [offerOf(look)],
  addresses: look.addresses,
  at: look.at,
});
