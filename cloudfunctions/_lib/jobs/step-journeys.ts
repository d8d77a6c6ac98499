import { assert } from '../../../shared/domain/kernel/assert';
import type { Instant } from '../../../shared/domain/kernel/instant';
import { type Journey, stepping } from '../../../shared/domain/journeys';
import { type MemberCommand, passTime } from '../../../shared/domain/members';
import { dueSteps } from '../../../shared/domain/passages';
import type { Programme } from '../../../shared/domain/programme';
import type { Asked } from '../../../shared/domain/segments';
import { now } from '../clock';
import { command as _ } from '../cloudbase/documents';
import { timerActor } from '../door/actor';
import { askedBy } from '../journeys/asked';
import { type StoredJourney, journeyAt } from '../journeys/stored';
import { execute } from '../members/execute';
import { membersWhere } from '../members/find-member';
import type { StoredMember } from '../members/stored';
import { programmeAt } from '../programme/published';
import { addressesOf } from '../reach/connected';
import { report } from '../report';

const PAGE = 50;

const guide = timerActor('relay');

type Round = Readonly<{
  programme: Programme;
  journeys: readonly StoredJourney[];
  at: Instant;
  /** By what the rules of each version are asked in this round. */
  asked: Map<Journey, Promise<Asked>>;
}>;

/**
 * Takes the steps that are due, one for each member and round, until none is due or time is up. Each is one
 * conditional write: whoever comes second finds it taken. A member that fails holds up nobody else.
 */
export async function stepJourneys(
  journeys: readonly StoredJourney[],
  stopAt: Instant,
): Promise<number> {
  let steps = await letGoOn(journeys, stopAt);
  while (now() < stopAt) {
    const at = now();
    const due = await membersWhere(
      { stepAt: _.lte(at) },
      { order: ['stepAt', 'asc'], limit: PAGE },
    );
    if (due.length === 0) break;
    const round = { programme: await programmeAt(at), journeys, at, asked: new Map() };
    const moved = await movedOf(due, (member) => step(round, member));
    steps += moved;
    if (moved === 0) break;
  }
  return steps;
}

/** Members who stood still for a journey that does not stand still any more. */
async function letGoOn(journeys: readonly StoredJourney[], stopAt: Instant): Promise<number> {
  const moving = journeys.filter(({ state }) => state !== 'paused').map(({ _id }) => _id);
  let resumed = 0;
  while (now() < stopAt && moving.length > 0) {
    const held = await membersWhere(
      { heldIn: _.in(moving) },
      { order: ['_id', 'asc'], limit: PAGE },
    );
    const at = now();
    const moved = await movedOf(held, async (member) => {
      const journey = member.heldIn?.find((id) => moving.includes(id));
      if (journey === undefined) return false;
      return done(await programmeAt(at), member, { kind: 'resume-passage', journey, at });
    });
    resumed += moved;
    if (moved === 0) break;
  }
  return resumed;
}

async function movedOf(
  members: readonly StoredMember[],
  move: (member: StoredMember) => Promise<boolean>,
): Promise<number> {
  const moved = await Promise.all(
    members.map(async (member) => {
      try {
        return await move(member);
      } catch (failure) {
        report('relay/step-journeys', failure);
        return false;
      }
    }),
  );
  return moved.filter((one) => one).length;
}

/** The step of one member that has waited longest. */
async function step(round: Round, member: StoredMember): Promise<boolean> {
  const { programme, journeys, at } = round;
  const [passage] = dueSteps(member.state.passages, at);
  if (passage === undefined) return false;
  const { journey: id, version } = passage;
  const state = journeys.find(({ _id }) => _id === id)?.state ?? 'stopped';
  if (state === 'paused') {
    const reason = 'journey-paused';
    return done(programme, member, { kind: 'pause-passage', journey: id, reason, at });
  }
  const journey = await journeyAt(id, version);
  assert(journey !== null, 'a version that was entered stays');
  const command = stepping(journey, passage, {
    ...{ workdays: programme.workdays, addresses: addressesOf(member), at, state },
    member: passTime(programme, member.state, at).member,
    asked: await askedIn(round, journey),
  });
  assert(command !== null, 'who is inside stands before a step');
  return done(programme, member, command);
}

function askedIn({ asked, programme, at }: Round, journey: Journey): Promise<Asked> {
  const known = asked.get(journey) ?? askedBy(journey, { at, programme });
  asked.set(journey, known);
  return known;
}

/** Decided on this reading only: the rules were asked of it. */
async function done(
  programme: Programme,
  member: StoredMember,
  command: MemberCommand,
): Promise<boolean> {
  const decided = await execute(member, {
    programme,
    act: { at: command.at, action: command.kind, actor: guide },
    request: null,
    command,
    answer: ({ events }) => events.length,
    once: true,
  });
  return decided.ok && decided.value > 0;
}
