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
  if (survivesAt !== null) return { joinedOn, state: 'waiting', survivesAt };
  if (outcome === undefined) return { joinedOn, state: 'joined', survivesAt };
  const settled = outcome === 'rewarded' || outcome === 'revoked' ? outcome : 'not-rewarded';
  return { joinedOn, state: settled, survivesAt };
}
