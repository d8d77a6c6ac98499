import { campaignInputs } from './campaign-inputs';

/** The same verdict on some actions. */
export const hearing = (
  code: string,
  ...actions: readonly string[]
): Readonly<Record<string, string>> => Object.fromEntries(actions.map((action) => [action, code]));

/** Actions that anybody who may come in may ask for. */
export const harmless = (...actions: readonly string[]) => hearing('granted', ...actions);

/** What operators hear of each action, asked with what names nothing there is. */
export const operatorVerdicts: Readonly<Record<string, string>> = {
  ...harmless('stores', 'save-store', 'staff', 'invite-staff', 'programme', 'stock'),
  ...harmless('search-members', 'import-members', 'save-source', 'sources'),
  ...harmless('roll-forward', 'coupon-costs', 'lifetime-value', 'cost-per-member'),
  ...harmless('alarms', 'rebuild-retention', 'retention', 'headline', 'lapsing', 'quadrants'),
  'log-churn-reason': 'no-such-member',
  ...hearing('no-such-member', 'member', 'explain', 'adjust', 'issue-coupon', 'tag-member'),
  ...hearing('no-such-member', 'reach-of', 'offer-message', 'settle-message'),
  ...hearing('no-such-member', 'enter-journey', 'hold-journey', 'journey-of'),
  ...{ journeys: 'granted', 'save-journey': 'journey-changed', 'set-journey': 'no-such-journey' },
  ...harmless('churn-reasons', 'path-before-lapse', 'dwell', 'recall-rules'),
  ...harmless('behaviour', 'quadrant-flows', 'baskets', 'save-segment', 'segments'),
  ...{ 'revoke-staff': 'no-such-staff', 'publish-programme': 'programme-changed' },
  'approve-adjustment': 'no-such-approval',
  ...hearing('no-such-campaign', ...Object.keys(campaignInputs)),
  ...{
    'campaign-templates': 'granted',
    campaigns: 'granted',
    'save-campaign': 'campaign-problems',
  },
  ...{
    occasion: 'no-such-occasion',
    'segment-members': 'no-such-segment',
    rfm: 'too-few-buyers',
  },
};
