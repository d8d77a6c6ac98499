import { openInvite } from '../code-keys';
import { memberOfNo } from './find-member';
import { sourceOf } from './sources';

/** How somebody came to join, as it is kept for ever. */
export type Arrival = Readonly<{ source: string | null; inviter: string | null }>;

const other: Arrival = { source: 'other', inviter: null };

/** What stands before an invite code in a link. */
export const friendSource = 'friend:';

/**
 * What a scanned poster or link says, checked: an invite code names the member who invites; a tag that
 * nobody knows, or that is closed, counts as `other`. It never stands in the way of joining.
 */
export async function arrivalBy(said: string | undefined): Promise<Arrival> {
  if (said === undefined) return { source: null, inviter: null };
  if (said.startsWith(friendSource)) return invitedBy(said.slice(friendSource.length));
  const known = await sourceOf(said);
  return known?.open === true ? { source: said, inviter: null } : other;
}

async function invitedBy(code: string): Promise<Arrival> {
  const no = openInvite(code);
  const inviter = no === null ? null : await memberOfNo(no);
  return inviter === null ? other : { source: 'friend', inviter: inviter._id };
}
