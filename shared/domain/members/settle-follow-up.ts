import type { Instant } from '../kernel/instant';
import { type Result, accept, refuse } from '../kernel/result';
import { type SettleFollowUp, settleFollowUp as settled } from '../follow-ups';
import type { Programme } from '../programme';
import { decideReach } from '../reach';
import type { MemberEvent, MemberRefusal } from './messages';
import type { Member } from './model';

/** What came of a follow-up or, by the same name, of a message that staff send in WeCom. */
export function settleFollowUp(
  programme: Programme,
  member: Member,
  command: SettleFollowUp,
): Result<readonly MemberEvent[], MemberRefusal> {
  const asked = settled(member.followUps, command);
  const { followUp, outcome, because, by, at } = command;
  const rest = because === 'not-wanted' ? leftInPeace(member, at) : [];
  if (asked !== null) return accept([...asked, ...rest]);
  const isTheirs = member.reach.open.some(
    ({ id, channel, state }) =>
      id === followUp && channel === 'wecom' && (state === 'created' || state === 'confirmed'),
  );
  if (!isTheirs) return refuse({ code: 'no-such-follow-up' });
  const sent = decideReach(programme.reach, member.reach, {
    ...{ kind: 'settle-message', message: followUp, refused: false, at },
    outcome: outcome === 'done' ? 'sent' : outcome,
  });
  return sent.ok
    ? accept([
        ...sent.value,
        { kind: 'follow-up-settled', followUp, outcome, because, by, at },
        ...rest,
      ])
    : sent;
}

/** Who does not want to hear from the shop stands still in every journey until a person says otherwise. */
const leftInPeace = ({ passages }: Member, at: Instant): readonly MemberEvent[] =>
  passages.inside
    .filter(({ pause }) => pause === null)
    .map(({ journey }) => ({ kind: 'journey-paused', journey, reason: 'asked-to-wait', at }));
