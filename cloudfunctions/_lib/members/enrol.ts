import { begin, dueAt, enrol } from '../../../shared/domain/members';
import type { Programme } from '../../../shared/domain/programme';
import { add } from '../cloudbase/documents';
import type { Actor } from '../door/actor';
import { newId, newMemberNo } from '../ids';
import { type Act, beginning, nextEntry } from './entry';
import type { StoredMember } from './stored';

type Person = Readonly<{ openid?: string; externalId?: string; name?: string; phone?: string }>;

type Enrolment = Readonly<{
  act: Omit<Act, 'version' | 'actor'>;
  /** Who enrols the member, when it is not the member. */
  actor: Actor | null;
  source: string | null;
  /** The member who invited this one. */
  inviter: string | null;
  person: Person;
  /** Anniversaries that passed before the member came here. */
  years?: number;
  /** Asked when the document could not be created: whether that is because the person is a member. */
  isKnown: () => Promise<boolean>;
}>;

/**
 * Creates a member, or null when this person has become one meanwhile. The id and the number are
 * random; a number that is taken is drawn again.
 */
export async function createMember(
  programme: Programme,
  enrolment: Enrolment,
): Promise<StoredMember | null> {
  for (let tries = 0; tries < 5; tries += 1) {
    const member = newMember(programme, enrolment);
    if ((await add('members', member)) === 'added') return member;
    if (await enrolment.isKnown()) return null;
  }
  throw new Error('no free member number was found');
}

function newMember(
  programme: Programme,
  { act, actor, source, inviter, person, years = 0 }: Enrolment,
): StoredMember {
  const id = newId();
  const event = enrol(programme, { id, no: newMemberNo(), source, inviter, at: act.at, years });
  const state = begin(event);
  const self: Actor = { kind: 'shopper', id, role: 'shopper', storeId: null, source: 'wx_client' };
  const entry = nextEntry(
    beginning,
    { ...act, actor: actor ?? self, version: programme.version },
    { before: null, member: state, events: [event] },
  );
  return {
    _id: id,
    rev: 1,
    no: event.no,
    ...person,
    profile: {},
    state,
    seq: entry.seq,
    hash: entry.hash,
    outbox: [entry],
    requests: [],
    dueAt: dueAt(programme, state),
    pendingSince: act.at,
  };
}
