import { drafted } from './campaigns';

const campaign = 'none';

/** What is asked of a campaign that nobody drafted; saving one is only tried. */
export const campaignInputs = {
  'save-campaign': { campaign, ...drafted(), template: 'recall', startsAt: 1, check: true },
  'campaign-templates': {},
  campaigns: {},
  campaign: { campaign },
  'dry-run-campaign': {
    campaign,
    from: {
      ...{
        way: 'index',
        place: 0,
        after: '',
        seen: 1,
        treated: 1,
        holdout: 0,
        failed: 0,
        promisedFen: 500,
      },
      ...{ dropped: {}, told: {}, alsoIn: {} },
    },
    list: 1,
  },
  'approve-campaign': { campaign },
  'run-campaign': { campaign },
  'stop-campaign': { campaign },
  'explain-campaign': { campaign, memberNo: '0000000000' },
  'campaign-result': { campaign, with: [campaign] },
} as const;
