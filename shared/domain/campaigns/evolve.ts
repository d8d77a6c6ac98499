import { addDays } from '../kernel/day';
import type { CampaignEvent } from './messages';
import type { Campaigns } from './model';

/** Days after its window for which a record is kept: long enough to be read, and that nobody joins twice. */
const KEPT_DAYS = 120;

export const evolve = (
  campaigns: Campaigns,
  { campaign, arm, on, until }: CampaignEvent,
): Campaigns => [
  ...campaigns.filter((joined) => addDays(joined.until, KEPT_DAYS) >= on),
  { campaign, arm, on, until },
];
