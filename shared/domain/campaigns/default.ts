import type { CampaignRules } from './model';

/** What holds for the campaigns of the tea-house chain 小满茶铺, to start from. */
export const teaHouseCampaigns: CampaignRules = {
  aloneUpToFen: 50_000,
  universalHoldoutPermille: 20,
};
