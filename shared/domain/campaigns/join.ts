import { dayOf } from '../kernel/day';
import { armOf } from './arms';
import type { CampaignEvent, Look } from './messages';
import { windowOf } from './outcome';

/** What happens when somebody whom no rule keeps out joins: the arm is drawn, and the window opens. */
export function joining({ campaign, draws, at }: Look): CampaignEvent {
  const on = dayOf(at);
  return {
    kind: 'campaign-joined',
    campaign: campaign.id,
    arm: armOf(campaign, draws.arm),
    on,
    until: windowOf(campaign.goal, on),
  };
}
