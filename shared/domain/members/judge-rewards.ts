import type { Instant } from '../kernel/instant';
import type { Programme } from '../programme';
import { evolve } from './evolve';
import { judgeMilestones } from './judge-milestones';
import { judgeTasks } from './judge-tasks';
import type { MemberEvent } from './messages';
import type { Member } from './model';

type Done = Readonly<{ events: readonly MemberEvent[]; at: Instant; imported: boolean }>;

/** Tasks and milestones after a command. What is imported was done elsewhere and earns neither. */
export function judgeRewards(
  programme: Programme,
  member: Member,
  { events, at, imported }: Done,
): readonly MemberEvent[] {
  const tasks = imported ? [] : judgeTasks(programme, member, { events, at });
  const after = tasks.reduce(evolve, member);
  return [...tasks, ...judgeMilestones(programme, after, { at, imported })];
}
