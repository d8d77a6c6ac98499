import type { Instant } from '../../../shared/domain/kernel/instant';
import { sumOf } from '../../../shared/domain/kernel/sum';
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

/** Sends what is due, a page of members at once; a member that fails is reported and does not hold up the others. */
export async function sendMessages(stopAt: Instant): Promise<number> {
  let sent = 0;
  while (now() < stopAt) {
    const due = await membersWhere(
      { sendAt: _.lte(now()) },
      { order: ['sendAt', 'asc'], limit: PAGE },
    );
    const moved = sumOf(await Promise.all(due.map(sendTo)), (some) => some);
    sent += moved;
    if (due.length < PAGE || moved === 0) break;
  }
  return sent;
}

async function sendTo(member: StoredMember): Promise<number> {
  let sent = 0;
  try {
    for (const [i, message] of dueMessages(member.state.reach, now()).entries()) {
      const found = i === 0 ? member : await memberOfId(member._id);
      if (found !== null && (await send(found, message))) sent += 1;
    }
  } catch (failure) {
    report('relay/send-messages', failure);
  }
  return sent;
}

/** Takes the message, then asks its channel, then writes down what it answered. */
async function send(member: StoredMember, { id }: Message): Promise<boolean> {
  const memberId = member._id;
  const addresses = addressesOf(member);
  const taken = await decide(member, { kind: 'take-message', message: id, addresses, at: now() });
  if (taken === null) return false;
  const message = taken.member.reach.open.find((open) => open.id === id);
  const isTaken = taken.events.some(({ kind }) => kind === 'message-taken');
  if (message === undefined || !isTaken) {
    await noteEnd(memberId, id, taken);
    return taken.events.length > 0;
  }
  await keep(memberId, message);
  const sending = { programme: await programmeAt(now()), member, message };
  const { standIn, ...delivery } = await deliver[message.channel](sending);
  const asked = await memberOfId(memberId);
  const settle = { kind: 'settle-message', message: id, ...delivery, at: now() } as const;
  if (asked === null || (await decide(asked, settle)) === null) return false;
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

async function decide(member: StoredMember, command: MemberCommand): Promise<Effect | null> {
  const { at, kind: action } = command;
  const decided = await execute(member, {
    programme: await programmeAt(at),
    act: { at, action, actor: messenger },
    request: null,
    command,
    answer: (effect) => effect,
  });
  return decided.ok ? decided.value : null;
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
