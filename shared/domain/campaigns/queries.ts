import type { Campaigns, Joined } from './model';

/** What a member has of a campaign they joined, or null. */
export const joinedIn = (campaigns: Campaigns, campaign: string): Joined | null =>
  campaigns.find((joined) => joined.campaign === campaign) ?? null;

/** The other campaigns a member is in, whose windows are not closed on a day. */
export const alsoIn = (campaigns: Campaigns, { campaign, on }: Pick<Joined, 'campaign' | 'on'>) =>
  campaigns.filter((joined) => joined.campaign !== campaign && joined.until >= on);
