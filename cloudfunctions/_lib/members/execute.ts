import { setTimeout as wait } from 'node:timers/promises';
import { randomInt } from 'node:crypto';
import { assert } from '../../../shared/domain/kernel/assert';
import { couponsDueAt } from '../../../shared/domain/coupons';
import { type Result, accept, refuse } from '../../../shared/domain/kernel/result';
import {
  type Member,
  type MemberCommand,
  type MemberEvent,
  type MemberRefusal,
  decideMember,
  dueAt,
  evolveMember,
} from '../../../shared/domain/members';
import type { Programme } from '../../../shared/domain/programme';
import { heldIn, stepsDueAt } from '../../../shared/domain/passages';
import { reachDueAt } from '../../../shared/domain/reach';
import { change, command as _ } from '../cloudbase/documents';
import { askedOf, homeStore } from '../follow-ups/asked';
import { type Act, nextEntry } from './entry';
import { memberOfId } from './find-member';
import type { Entry, StoredMember } from './stored';

const TRIES = 8;
const REMEMBERED = 64;

export type Request = Readonly<{ id: string; fingerprint: string }>;

export type ExecuteRefusal =
  MemberRefusal | Readonly<{ code: 'busy' }> | Readonly<{ code: 'request-id-reused' }>;

/** What a command became: the member after it and what happened. */
export type Effect = Readonly<{ member: Member; events: readonly MemberEvent[] }>;

export type Execution<Answer> = Readonly<{
  programme: Programme;
  act: Omit<Act, 'version' | 'requestId'>;
  request: Request | null;
  command: MemberCommand;
  answer: (effect: Effect) => Answer;
  /** The command was made from this very reading: when it is outdated, nothing is decided again. */
  once?: boolean;
  /** Fields outside the ledger that the same write changes. */
  beside?: Readonly<Record<string, unknown>>;
}>;

/**
 * Reads, decides and writes one member in one conditional write: nothing happens twice for one
 * request, and when somebody else came first it is decided again on what they left.
 */
export async function execute<Answer>(
  found: StoredMember,
  execution: Execution<Answer>,
): Promise<Result<Answer, ExecuteRefusal>> {
  let stored = found;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const earlier = answered<Answer>(stored, execution.request);
    if (earlier !== null) return earlier;
    const decided = decideMember(execution.programme, stored.state, execution.command);
    if (!decided.ok) return decided;
    const member = decided.value.reduce(evolveMember, stored.state);
    const answer = execution.answer({ member, events: decided.value });
    const effect = { member, events: decided.value, answer };
    if (changesNothing(effect, execution) || (await written(stored, execution, effect))) {
      return accept(answer);
    }
    if (execution.once === true) break;
    await wait(randomInt(5, 20 * (tries + 1)));
    stored = await reread(stored._id);
  }
  return answered<Answer>(stored, execution.request) ?? refuse({ code: 'busy' });
}

/** The answer this request was given before, or its refusal when it now asks for something else. */
export function answered<Answer>(
  { requests }: StoredMember,
  request: Request | null,
): Result<Answer, Readonly<{ code: 'request-id-reused' }>> | null {
  const earlier = requests.find(({ id }) => id === request?.id);
  if (earlier === undefined || request === null) return null;
  return earlier.fingerprint === request.fingerprint
    ? accept(earlier.answer as Answer)
    : refuse({ code: 'request-id-reused' });
}

/** Whether the member may have answered requests that it remembers no more. */
export const forgets = ({ requests }: StoredMember): boolean => requests.length === REMEMBERED;

async function reread(id: string): Promise<StoredMember> {
  const stored = await memberOfId(id);
  assert(stored !== null, 'a member stays');
  return stored;
}

const changesNothing = ({ events }: Effect, { beside }: Pick<Execution<unknown>, 'beside'>) =>
  events.length === 0 && beside === undefined;

type Decided = Effect & Readonly<{ answer: unknown }>;

/**
 * False when the document has moved on. A write whose reply was lost may have landed: then the next
 * reading finds the request answered.
 */
async function written<Answer>(
  stored: StoredMember,
  { programme, act, request, beside }: Execution<Answer>,
  { member, events, answer }: Decided,
): Promise<boolean> {
  const entry: Entry = nextEntry(
    stored,
    { ...act, requestId: request?.id ?? null, version: programme.version },
    { before: stored.state, member, events },
  );
  const remembered = request === null ? {} : remember({ ...request, answer });
  try {
    return await change(
      'members',
      { _id: stored._id, rev: stored.rev },
      {
        ...beside,
        ...remembered,
        rev: stored.rev + 1,
        state: _.set(member),
        seq: entry.seq,
        hash: entry.hash,
        outbox: _.push([entry]),
        ...datesOf(programme, member),
        pendingSince: stored.pendingSince ?? act.at,
      },
    );
  } catch (failure) {
    if (request === null) throw failure;
    return false;
  }
}

/** The dates by which a member is found, when time alone asks for something. */
const datesOf = (programme: Programme, member: Member) => ({
  dueAt: dueAt(programme, member),
  couponEndsAt: couponsDueAt(member.wallet) ?? _.remove(),
  sendAt: reachDueAt(member.reach) ?? _.remove(),
  stepAt: stepsDueAt(member.passages) ?? _.remove(),
  heldIn: someOf(heldIn(member.passages)),
  ...listedFor(member),
});

const someOf = (ids: readonly string[]) => (ids.length === 0 ? _.remove() : _.set(ids));

/** At which store staff find the member among those they are to follow up, and by when. */
function listedFor(member: Member) {
  const asked = askedOf(member);
  if (asked.length === 0) return { followUpIn: _.remove(), followUpBy: _.remove() };
  return {
    followUpIn: homeStore(member),
    followUpBy: Math.min(...asked.map(({ dueAt: by }) => by)),
  };
}

const remember = (answer: Readonly<{ id: string; fingerprint: string; answer: unknown }>) => ({
  requests: _.push({ each: [answer], slice: -REMEMBERED }),
});
