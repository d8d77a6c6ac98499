import type { MemberEvent } from '../../../shared/domain/members';
import { now } from '../clock';
import { findOne } from '../cloudbase/documents';
import { timerActor } from '../door/actor';
import { execute } from '../members/execute';
import { memberOfId } from '../members/find-member';
import type { StoredMember } from '../members/stored';
import { programmeAt } from '../programme/published';
import { report } from '../report';

const messenger = timerActor('relay');

type Word = Extract<MemberEvent, { inviter: string; orderId: string }>;

const isWord = (event: MemberEvent): event is Word =>
  event.kind === 'referral-confirmed' || event.kind === 'referral-revoked';

/**
 * Tells whoever invited this member what became of it, in order and perhaps more than once; the inviter
 * counts each word once. False when it could not be told now: then it stays in the outbox.
 */
export async function tellInviters(friend: StoredMember): Promise<boolean> {
  const words = friend.outbox.flatMap(({ seq, events }) =>
    events.filter(isWord).map((word) => ({ seq, word })),
  );
  try {
    for (const { seq, word } of words) {
      if (!(await tell(friend, seq, word))) return false;
    }
    return true;
  } catch (failure) {
    report('relay/tell-inviters', failure);
    return false;
  }
}

async function tell(friend: StoredMember, seq: number, word: Word): Promise<boolean> {
  const inviter = await memberOfId(word.inviter);
  if (inviter === null) return true;
  const at = now();
  const { orderId, gift } = word;
  const told = await execute(inviter, {
    programme: await programmeAt(at),
    act: { at, action: 'settle-friend', actor: messenger },
    request: null,
    command: {
      ...{ kind: 'settle-friend', friend: friend._id, seq, orderId, gift, at },
      kept: word.kind === 'referral-confirmed',
      because: await whyNot(inviter, friend),
    },
    answer: () => null,
  });
  return told.ok;
}

/** Whoever works here, now or ever, brings customers by trade; one telephone is one person. */
async function whyNot({ openid, phone }: StoredMember, friend: StoredMember) {
  if (phone !== undefined && phone === friend.phone) return 'same-person';
  if (openid === undefined) return null;
  return (await findOne('staff', { openid })) === null ? null : 'staff';
}
