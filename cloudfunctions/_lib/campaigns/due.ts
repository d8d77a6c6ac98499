import type { Instant } from '../../../shared/domain/kernel/instant';
import { HOUR } from '../../../shared/domain/kernel/instant';
import { change, command as _, find } from '../cloudbase/documents';
import { now } from '../clock';
import { report } from '../report';
import { readResult } from './read';
import { goOn } from './run';
import type { StoredCampaign } from './stored';

const AT_ONCE = 5;

/** Starts an approved campaign, once however often it is asked; false when it was started before. */
export const begin = (
  { _id, rev, terms }: StoredCampaign,
  { by, at }: Readonly<{ by: string; at: Instant }>,
): Promise<boolean> =>
  change(
    'campaigns',
    { _id, rev, state: 'approved' },
    {
      ...{ rev: rev + 1, state: 'running', dueAt: at },
      run: _.set({ by, at, endsAt: at + terms.runDays * 24 * HOUR }),
    },
  );

/** What time asks of campaigns: to start, to go on, to be read. One that fails does not hold up the others. */
export async function workOnCampaigns(stopAt: Instant): Promise<number> {
  const due = await find<StoredCampaign>(
    'campaigns',
    { dueAt: _.lte(now()) },
    { order: ['dueAt', 'asc'], limit: AT_ONCE },
  );
  for (const campaign of due) {
    if (now() >= stopAt) break;
    try {
      await workOn(campaign, stopAt);
    } catch (failure) {
      report('relay/campaigns', failure);
    }
  }
  return due.length;
}

async function workOn(campaign: StoredCampaign, stopAt: Instant): Promise<void> {
  if (campaign.state === 'waiting-for-result') return readResult(campaign, stopAt);
  if (campaign.state === 'approved') await begin(campaign, { by: 'timer', at: now() });
  await goOn(campaign._id, stopAt);
}
