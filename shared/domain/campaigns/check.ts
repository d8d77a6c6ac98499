import { type Problem, problem, unknownNames } from '../kernel/problem';
import type { Instant } from '../kernel/instant';
import { checkRule } from '../segments';
import { promisedFen } from './cost';
import type { By } from './eligibility';
import type { Campaign } from './model';
import { couponOf } from './offer';

type Shop = Readonly<{
  by: By;
  /** What a rule can name. */
  known: Parameters<typeof checkRule>[1];
  at: Instant;
}>;

/** Everything that is wrong with a campaign of the right shape, field by field; empty when it can be approved. */
export const checkCampaign = (campaign: Campaign, shop: Shop): readonly Problem[] => [
  ...checkRule(campaign.audience, shop.known, 'audience'),
  ...message(campaign, shop.by),
  ...offer(campaign, shop.by),
  ...problem(
    campaign.startsAt !== null && campaign.startsAt <= shop.at,
    'startsAt',
    'starts-in-the-past',
  ),
  ...problem(
    campaign.plan.basePermille + campaign.plan.extraPermille > 1000,
    'plan.extraPermille',
    'more-than-everybody',
  ),
];

function message({ offer: { message: told } }: Campaign, { reach }: By): readonly Problem[] {
  const ids = reach.categories.map(({ id }) => id);
  const open = reach.channels.map(({ channel }) => channel);
  return [
    ...problem(!ids.includes(told.category), 'offer.message.category', 'no-such-category'),
    ...unknownNames(told.channels, open, {
      field: 'offer.message.channels',
      reason: 'channel-closed',
    }),
  ];
}

function offer(campaign: Campaign, { reach, coupons }: By): readonly Problem[] {
  const { id, offer: offered, stop } = campaign;
  const coupon = couponOf(coupons, campaign);
  const promised = promisedFen(reach, coupon ?? null, offered.message);
  return [
    ...problem(offered.coupon !== null && coupon === undefined, 'offer.coupon', 'no-such-coupon'),
    ...problem(
      coupons.definitions.some((definition) => definition.campaign === id),
      'campaign',
      'costs-booked-under-this-name',
    ),
    ...problem(promised > stop.costFen, 'stop.costFen', 'less-than-one-member-costs'),
  ];
}
