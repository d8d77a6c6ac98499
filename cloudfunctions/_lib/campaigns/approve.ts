import type { Instant } from '../../../shared/domain/kernel/instant';
import type { Programme } from '../../../shared/domain/programme';
import { change, command as _ } from '../cloudbase/documents';
import type { StoredCampaign } from './stored';

/** Whether one person's approval is not enough. */
export const needsTwo = (
  { campaigns }: Programme,
  { terms }: Pick<StoredCampaign, 'terms'>,
): boolean => terms.stop.costFen > campaigns.aloneUpToFen;

/** Writes an approval to a campaign as it was read; null when it has changed since. */
export async function approve(
  stored: StoredCampaign,
  { programme, by, at }: Readonly<{ programme: Programme; by: string; at: Instant }>,
): Promise<StoredCampaign | null> {
  const { _id, rev, terms } = stored;
  const approvals = [...stored.approvals, { by, at }];
  const waits = needsTwo(programme, stored) && approvals.length < 2;
  const approved: StoredCampaign = {
    ...stored,
    ...{ rev: rev + 1, approvals, state: waits ? 'awaiting-second-person' : 'approved' },
  };
  const written = await change(
    'campaigns',
    { _id, rev },
    {
      ...{ rev: approved.rev, approvals, state: approved.state },
      dueAt: waits || terms.startsAt === null ? _.remove() : terms.startsAt,
    },
  );
  return written ? approved : null;
}
