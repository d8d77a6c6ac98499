import type { Instant } from '../../../shared/domain/kernel/instant';
import type { MemberCommand } from '../../../shared/domain/members';
import { type Message, dueMessages } from '../../../shared/domain/reach';
import { add, change, command as _ } from '../cloudbase/documents';
import { now } from '../clock';
import { timerActor } from '../door/actor';
import { type Effect, execute } from '../members/execute';
import { memberOfId, membersWhere } from '../members/find-member';
import type { StoredMember } from '../members/stored';
import { programmeAt } from '../programme/published';
import { deliver } from '../reach/channels';
import { addressesOf } from '../reach/connected';
import { type StoredMessage, messageDoc } from '../reach/stored';
import { report } from '../report';

const PAGE = 20;

const messenger = timerActor('relay');

/** Sends what is due, a page at a time; a member that fails is reported and does not hold up the others. */
export async function sendMessages(stopAt: Instant): Promise<number> {
  let sent = 0;
  while (now() < stopAt) {
    const due = await membersWhere(
      { sendAt: _.lte(now()) },
      { order: ['sendAt', 'asc'], limit: PAGE },
    );
    let moved = 0;
    for (const member of due) moved += await sendTo(member);
    sent += moved;
    if (due.length < PAGE || moved === 0) break;
  }
  return sent;
}

async function sendTo(member: StoredMember): Promise<number> {
  let sent = 0;
  try {
    for (const message of dueMessages(member.state.reach, now())) {
      if (await send(member._id, message)) sent += 1;
    }
  } catch (failure) {
    report('relay/send-messages', failure);
  }
  return sent;
}

/** Takes the message, then asks its channel, then writes down what it answered. */
async function send(memberId: string, { id }: Message): Promise<boolean> {
  const taken = await decide(memberId, (member, at) => ({
    ...{ kind: 'take-message', message: id, addresses: addressesOf(member), at },
  }));
  if (taken === null) return false;
  const { member, effect } = taken;
  const message = effect.member.reach.open.find((open) => open.id === id);
  const isTaken = effect.events.some(({ kind }) => kind === 'message-taken');
  if (message === undefined || !isTaken) {
    await noteEnd(memberId, id, effect);
    return effect.events.length > 0;
  }
  await keep(memberId, message);
  const sending = { programme: await programmeAt(now()), member, message };
  const { standIn, ...delivery } = await deliver[message.channel](sending);
  const settled = await decide(memberId, (_member, at) => ({
    ...{ kind: 'settle-message', message: id, ...delivery, at },
  }));
  if (settled === null) return false;
  const stands = standIn === undefined ? {} : { standIn };
  await change(
    'messages',
    { _id: messageDoc(memberId, id) },
    {
      ...{ state: delivery.outcome, at: now(), ...stands },
    },
  );
  return true;
}

type Decided = Readonly<{ member: StoredMember; effect: Effect }>;

async function decide(
  memberId: string,
  commandOf: (member: StoredMember, at: Instant) => MemberCommand,
): Promise<Decided | null> {
  const member = await memberOfId(memberId);
  if (member === null) return null;
  const at = now();
  const command = commandOf(member, at);
  const decided = await execute(member, {
    programme: await programmeAt(at),
    act: { at, action: command.kind, actor: messenger },
    request: null,
    command,
    answer: (effect) => effect,
  });
  return decided.ok ? { member, effect: decided.value } : null;
}

/** Kept before the channel is asked, so that what arrives can be read and explained. */
async function keep(memberId: string, message: Message): Promise<void> {
  const { id, category, purpose, channel, title, text, page, reason, personalised } = message;
  const told = { category, purpose, channel, title, text, page, reason, personalised };
  const doc: StoredMessage = {
    ...{ _id: messageDoc(memberId, id), memberId, message: id, ...told },
    ...{ at: now(), state: 'sending' },
  };
  if ((await add('messages', doc)) === 'added') return;
  await change(
    'messages',
    { _id: doc._id },
    { ...told, reason: _.set(reason), at: doc.at, state: 'sending' },
  );
}

/** What ended without its channel being asked: nobody answered, or nobody confirmed. */
async function noteEnd(memberId: string, id: string, { events }: Effect): Promise<void> {
  for (const event of events) {
    if (event.kind !== 'message-settled') continue;
    await change('messages', { _id: messageDoc(memberId, id) }, { state: event.outcome });
  }
}
