import { type Campaign, couponOf, promisedFen } from '../../../shared/domain/campaigns';
import type { Instant } from '../../../shared/domain/kernel/instant';
import { accept, refuse } from '../../../shared/domain/kernel/result';
import type { Programme } from '../../../shared/domain/programme';
import { saveCampaign as contract } from '../../../shared/contract/operator/save-campaign';
import { needsTwo } from '../../_lib/campaigns/approve';
import { whyNot } from '../../_lib/campaigns/problems';
import { lineOf } from '../../_lib/campaigns/shown';
import { type StoredCampaign, campaignIn, storedCampaign } from '../../_lib/campaigns/stored';
import { add, change, command as _ } from '../../_lib/cloudbase/documents';
import { defineDeskAction } from '../../_lib/desk/at-desk';

/** States in which nobody has joined yet. */
const editable: readonly StoredCampaign['state'][] = [
  'draft',
  'awaiting-second-person',
  'approved',
];

export const saveCampaign = defineDeskAction(contract, {
  gather: ({ input }) => storedCampaign(input.campaign),
  run: async ({ input: { campaign: id, check, ...terms }, found, who, at, programme }) => {
    const why = await whyNotSaved({ id, ...terms }, { found, programme, at });
    if (why !== null) return refuse(why);
    const drafted: StoredCampaign = {
      ...{ _id: id, rev: (found?.rev ?? 0) + 1, terms, state: 'draft' },
      ...{ saved: { by: who.id, at }, approvals: [] },
      ...{ run: null, stop: null, ended: null, result: null },
    };
    if (!check && !(await save(drafted, found))) return refuse({ code: 'busy' });
    return accept(shown(programme, drafted));
  },
});

type Shop = Readonly<{ found: StoredCampaign | null; programme: Programme; at: Instant }>;

async function whyNotSaved(campaign: Campaign, { found, programme, at }: Shop) {
  if (found !== null && !editable.includes(found.state)) {
    return { code: 'campaign-state' as const, state: found.state };
  }
  return whyNot(campaign, { programme, at });
}

/** False when somebody else came first. */
async function save(drafted: StoredCampaign, found: StoredCampaign | null): Promise<boolean> {
  if (found === null) return (await add('campaigns', drafted)) === 'added';
  const { rev, terms, state, saved, approvals } = drafted;
  return change(
    'campaigns',
    { _id: found._id, rev: found.rev },
    {
      ...{ rev, state, approvals, dueAt: _.remove() },
      ...{ terms: _.set(terms), saved: _.set(saved) },
    },
  );
}

function shown(programme: Programme, drafted: StoredCampaign) {
  const campaign = campaignIn(drafted);
  const coupon = couponOf(programme.coupons, campaign) ?? null;
  return {
    ...lineOf(drafted),
    promisedFenEach: promisedFen(programme.reach, coupon, campaign.offer.message),
    needsTwo: needsTwo(programme, drafted),
  };
}
