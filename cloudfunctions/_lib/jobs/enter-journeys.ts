import { type Day, dayOf } from '../../../shared/domain/kernel/day';
import type { Instant } from '../../../shared/domain/kernel/instant';
import { type Journey, entering } from '../../../shared/domain/journeys';
import { passTime } from '../../../shared/domain/members';
import { type EnteredBy, hasEntered } from '../../../shared/domain/passages';
import type { Programme } from '../../../shared/domain/programme';
import { matches } from '../../../shared/domain/segments';
import { now } from '../clock';
import { change, command as _ } from '../cloudbase/documents';
import { timerActor } from '../door/actor';
import { askedBy } from '../journeys/asked';
import { type StoredJourney, journeyAt } from '../journeys/stored';
import { execute } from '../members/execute';
import { membersWhere } from '../members/find-member';
import type { StoredMember } from '../members/stored';
import { programmeAt } from '../programme/published';
import { report } from '../report';
import { waysNow } from '../segments/ways';

const PAGE = 50;

const guide = timerActor('relay');

/** Journeys that are live now, each by the version that members enter by. */
export async function liveJourneys(stored: readonly StoredJourney[]): Promise<readonly Journey[]> {
  const found = await Promise.all(
    stored.flatMap(({ _id, state, live }) =>
      state === 'live' && live !== null ? [journeyAt(_id, live)] : [],
    ),
  );
  return found.filter((journey) => journey !== null);
}

/**
 * Lets whoever joined by themselves into the journeys for that; told again, it changes nothing. False when it
 * could not be done now: then the enrolment stays in the outbox.
 */
export async function enterEnrolled(
  live: readonly Journey[],
  member: StoredMember,
): Promise<boolean> {
  if (!member.outbox.some(({ action }) => action === 'enrol')) return true;
  try {
    for (const journey of live) {
      if (journey.entry.kind !== 'enrolment') continue;
      const at = now();
      if (!(await enter(await programmeAt(at), member, { journey, by: 'enrolment', at })))
        return false;
    }
    return true;
  } catch (failure) {
    report('relay/enter-journeys', failure);
    return false;
  }
}

/** Once a day, looks through the members that a rule may let in, a page at a time, where it stopped before. */
export async function enterByRule(
  stored: readonly StoredJourney[],
  live: readonly Journey[],
  stopAt: Instant,
): Promise<number> {
  const today = dayOf(now());
  let entered = 0;
  for (const journey of live) {
    if (journey.entry.kind !== 'rule') continue;
    const looked = stored.find(({ _id }) => _id === journey.id)?.looked;
    const after = looked?.on === today ? looked.after : '';
    if (after !== null) entered += await look(journey, { today, after, stopAt });
  }
  return entered;
}

type Look = Readonly<{ today: Day; after: string; stopAt: Instant }>;

async function look(journey: Journey, { today, after: from, stopAt }: Look): Promise<number> {
  if (journey.entry.kind !== 'rule') return 0;
  const { rule } = journey.entry;
  const at = now();
  const programme = await programmeAt(at);
  const asked = await askedBy(journey, { at, programme });
  const { where } = waysNow(rule, today);
  let [after, entered]: [string | null, number] = [from, 0];
  while (after !== null && now() < stopAt) {
    const page: readonly StoredMember[] = await membersWhere(
      { ...where, no: _.gt(after) },
      { order: ['no', 'asc'], limit: PAGE },
    );
    const wanted = page.filter(
      ({ state }) =>
        !hasEntered(state.passages, journey.id)
        && matches(rule, passTime(programme, state, at).member, asked),
    );
    const came = await Promise.all(
      wanted.map((member) => tryEntering(programme, member, { journey, by: 'rule', at })),
    );
    entered += came.filter((one) => one).length;
    after = page.length < PAGE ? null : (page.at(-1)?.no ?? null);
    await change('journeys', { _id: journey.id }, { looked: _.set({ on: today, after }) });
  }
  return entered;
}

type Entering = Readonly<{ journey: Journey; by: EnteredBy; at: Instant }>;

async function tryEntering(
  programme: Programme,
  member: StoredMember,
  entry: Entering,
): Promise<boolean> {
  try {
    return await enter(programme, member, entry);
  } catch (failure) {
    report('relay/enter-journeys', failure);
    return false;
  }
}

/** False only while others are writing: who has been inside, or is inside of too many, stays out. */
async function enter(
  programme: Programme,
  member: StoredMember,
  { journey, by, at }: Entering,
): Promise<boolean> {
  const command = entering(journey, { workdays: programme.workdays, by, at });
  if (command === null) return true;
  const entered = await execute(member, {
    programme,
    act: { at, action: command.kind, actor: guide },
    request: null,
    command,
    answer: () => null,
  });
  return entered.ok || entered.refusal.code !== 'busy';
}
