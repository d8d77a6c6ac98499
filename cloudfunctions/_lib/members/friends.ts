import type { OutputOf } from '../../../shared/contract/contract';
import type { invite } from '../../../shared/contract/member/invite';
import { waitingReferral } from '../../../shared/domain/referral';
import { find } from '../cloudbase/documents';
import type { StoredMember } from './stored';

const SHOWN = 100;

type Shown = OutputOf<typeof invite>['friends'][number];
type Friend = Readonly<{
  _id: string;
  state: Pick<StoredMember['state'], 'enrolledOn' | 'referral'>;
}>;

/** How far the friends a member invited are, the latest first: nothing that says who they are. */
export async function friendsOf(member: StoredMember): Promise<readonly Shown[]> {
  const friends = await find<Friend>(
    'members',
    { 'state.referral.invitedBy': member._id },
    {
      order: ['state.enrolledOn', 'desc'],
      limit: SHOWN,
      project: { 'state.enrolledOn': true, 'state.referral': true },
    },
  );
  return friends.map((friend) => shownTo(member, friend));
}

function shownTo(member: StoredMember, { _id, state }: Friend): Shown {
  const { enrolledOn: joinedOn, referral } = state;
  const outcome = member.state.referral.friends[_id]?.outcome;
  const survivesAt = waitingReferral(referral)?.survivesAt ?? null;
  const shown = { joinedOn, survivesAt, whyNot: null };
  if (survivesAt !== null) return { ...shown, state: 'waiting' };
  if (outcome === undefined) return { ...shown, state: 'joined' };
  if (outcome === 'rewarded' || outcome === 'revoked') return { ...shown, state: outcome };
  return { ...shown, state: 'not-rewarded', whyNot: outcome };
}
