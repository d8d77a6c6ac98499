import { dayOf } from '../kernel/day';
import type { Instant } from '../kernel/instant';
import type { Programme } from '../programme';
import { type Completion, type TaskDeed, countDeed, isMove, toComplete, toUndo } from '../tasks';
import { evolve } from './evolve';
import { giveGift } from './give';
import type { MemberEvent } from './messages';
import type { Member } from './model';
import { takeGiftBack } from './take-gift-back';

const deeds: readonly string[] = [
  'purchase-recorded',
  'purchase-refunded',
  'visit-recorded',
  'checked-in',
  'day-made-up',
];
const isDeed = (event: MemberEvent): event is TaskDeed => deeds.includes(event.kind);

/**
 * What a command's events mean for the tasks: they advance, what a refund undoes is taken back, and
 * what is reached is given at once, by itself. A gift that cannot be given waits for the next deed.
 */
export function judgeTasks(
  programme: Programme,
  member: Member,
  { events, at }: Readonly<{ events: readonly MemberEvent[]; at: Instant }>,
): readonly MemberEvent[] {
  const { tasks: definitions } = programme;
  const happened: MemberEvent[] = [];
  let now = member;
  const happen = (next: readonly MemberEvent[]) => {
    happened.push(...next);
    now = next.reduce(evolve, now);
  };
  for (const deed of events.filter(isDeed)) happen(countDeed(definitions, now.tasks, deed));
  const moved = happened.filter(isMove);
  for (const undone of toUndo(definitions, now.tasks, moved))
    happen(undo(programme, now, { undone, at }));
  const facts = { birthdayTold: now.birthday.birthday !== null, today: dayOf(at), moved };
  for (const completed of toComplete(definitions, now.tasks, facts)) {
    happen(complete(programme, now, { completed, at }));
  }
  return happened;
}

function complete(
  programme: Programme,
  member: Member,
  { completed, at }: Readonly<{ completed: Completion; at: Instant }>,
): readonly MemberEvent[] {
  const { id: task, gift } = completed.definition;
  const { period, given } = latest(member, completed);
  const id = `task:${task}:${period}:${given.length + 1}:${at}`;
  const about = task;
  const gave = giveGift(programme, member, { gift, id, cause: { kind: 'task', about }, at });
  if (!gave.ok) return [];
  return [
    { kind: 'task-completed', task, period, given: { id, on: dayOf(at), gift } },
    ...gave.value,
  ];
}

function undo(
  programme: Programme,
  member: Member,
  { undone, at }: Readonly<{ undone: Completion; at: Instant }>,
): readonly MemberEvent[] {
  const { task, period, given } = latest(member, undone);
  const last = given.at(-1);
  if (last === undefined) return [];
  const event = { kind: 'task-undone', task, period } as const;
  return [
    event,
    ...takeGiftBack(programme, evolve(member, event), { given: last, today: dayOf(at) }),
  ];
}

/** The record as the events before have left it. */
const latest = ({ tasks }: Member, { record }: Completion) =>
  tasks.records.find(({ task, period }) => task === record.task && period === record.period)
  ?? record;
