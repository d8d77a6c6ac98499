import { type CouponRules, issueCoupon } from '../coupons';
import { type Channel, type Reach, type ReachTerms, decideReach } from '../reach';
import { eligibility as recallEligibility } from '../recall';
import { type Segmented, matches } from '../segments';
import { isLeftAlone } from './arms';
import type { CampaignRule, Look } from './messages';
import type { CampaignRules, Campaigns } from './model';
import { couponOf, telling } from './offer';
import { joinedIn } from './queries';

/** What the programme says that bears on campaigns. */
export type By = Readonly<{ campaigns: CampaignRules; reach: ReachTerms; coupons: CouponRules }>;

/** What of a member decides whether they join. */
export type Candidate = Segmented & Readonly<{ campaigns: Campaigns; reach: Reach }>;

type Asked = Readonly<{ by: By; member: Candidate; look: Look }>;
type Found = Readonly<{
  found: string | number | null;
  needed: string | number | null;
  passes: boolean;
}>;

/** One rule with what was found and what is needed. */
export type Ruled = Found & Readonly<{ rule: CampaignRule }>;

const yes: Found = { found: null, needed: null, passes: true };

const recalled =
  (rule: 'came-before' | 'away-long-enough') =>
  ({ member, look: { campaign, lines } }: Asked): Found => {
    if (campaign.template !== 'recall') return yes;
    const { conditions } = recallEligibility(member.presence.days.visit, lines);
    const told = conditions.find((condition) => condition.rule === rule);
    return told ?? { found: null, needed: null, passes: false };
  };

function coupon({ by, member, look: { campaign, at } }: Asked): Found {
  if (campaign.offer.coupon === null) return yes;
  const definition = couponOf(by.coupons, campaign);
  const needed = campaign.offer.coupon;
  if (definition === undefined) return { found: 'no-such-coupon', needed, passes: false };
  const cause = { kind: 'campaign', about: campaign.id } as const;
  const given = issueCoupon(member.wallet, { definition, id: couponIdOf(campaign), cause, at });
  return { found: given.ok ? needed : given.refusal.code, needed, passes: given.ok };
}

/** The id of the coupon that a campaign gives a member. */
export const couponIdOf = ({ id }: Look['campaign']): string => `campaign:${id}`;

/** The channel by which a member has been told of a campaign, or will be; null when they have not. */
export const channelOf = ({ open, touches }: Reach, campaign: string): Channel | null =>
  [...open, ...touches].find(({ id }) => id === campaign)?.channel ?? null;

/** The channel by which a member would be told now, or null. */
export function toldBy(by: By, { reach }: Pick<Candidate, 'reach'>, look: Look): Channel | null {
  const told = decideReach(by.reach, reach, telling(look));
  const reserved = told.ok ? told.value.find(({ kind }) => kind === 'message-reserved') : undefined;
  return reserved?.kind === 'message-reserved' ? reserved.message.channel : null;
}

function message({ by, member, look }: Asked): Found {
  const told = decideReach(by.reach, member.reach, telling(look));
  const events = told.ok ? told.value : [];
  for (const event of events) {
    if (event.kind === 'message-reserved') {
      return { found: event.message.channel, needed: null, passes: true };
    }
    if (event.kind === 'offer-passed-over') {
      const { why } = event;
      const found =
        why.code === 'no-channel'
          ? why.channels.map(({ channel, why: obstacle }) => `${channel}:${obstacle}`).join(' ')
          : why.code;
      return { found, needed: null, passes: false };
    }
  }
  return { found: 'told-before', needed: null, passes: false };
}

/** What has to be so, in the order in which it is told what is missing. */
const rules: readonly (readonly [CampaignRule, (asked: Asked) => Found])[] = [
  [
    'joins-once',
    ({ member, look }) => {
      const joined = joinedIn(member.campaigns, look.campaign.id);
      return { found: joined?.on ?? null, needed: null, passes: joined === null };
    },
  ],
  [
    'not-left-alone',
    ({ by, look: { draws } }) => ({
      found: Math.floor(draws.universal * 1000),
      needed: by.campaigns.universalHoldoutPermille,
      passes: !isLeftAlone(by.campaigns, draws.universal),
    }),
  ],
  [
    'in-audience',
    ({ member, look: { campaign, lines } }) => ({
      ...yes,
      passes: matches(campaign.audience, member, lines),
    }),
  ],
  ['came-before', recalled('came-before')],
  ['away-long-enough', recalled('away-long-enough')],
  ['coupon-can-be-given', coupon],
  ['can-be-told', message],
];

/** Every rule of a campaign for one member: preview, dry run, run and "why (not) me?" all ask here. */
export const campaignEligibility = (by: By, member: Candidate, look: Look): readonly Ruled[] =>
  rules.map(([rule, find]) => ({ rule, ...find({ by, member, look }) }));

/** The first rule that keeps a member out, or null. */
export const ruledOut = (by: By, member: Candidate, look: Look): CampaignRule | null =>
  rules.find(([, find]) => !find({ by, member, look }).passes)?.[0] ?? null;
