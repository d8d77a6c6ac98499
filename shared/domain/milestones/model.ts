import type { Day } from '../kernel/day';
import type { Gift } from '../gifts';

/** What long membership brings: gifts for growth over a lifetime, and on the day of joining each year. */
export type MilestoneRules = Readonly<{
  /** Gifts the first time that all growth ever earned and kept reaches so much (成长里程碑). */
  growth: readonly Readonly<{ growth: number; gift: Gift }>[];
  /** Gifts on each anniversary of joining (入会纪念日). */
  anniversary: readonly Gift[];
}>;

/** A milestone reached; what it brought, or null where it was reached before the member came here. */
export type Reached = Readonly<{
  growth: number;
  given: Readonly<{ id: string; on: Day; gift: Gift }> | null;
}>;

export type Milestones = Readonly<{
  /** All growth ever earned and not taken back: unlike the growth of the window it is not forgotten. */
  growth: number;
  reached: readonly Reached[];
  /** Anniversaries that have come. */
  years: number;
}>;

export type MilestoneEvent =
  | (Readonly<{ kind: 'milestone-reached' }> & Reached)
  /** Growth was taken back; what the milestone brought is taken back too. */
  | Readonly<{ kind: 'milestone-undone'; growth: number }>
  | Readonly<{ kind: 'anniversary-came'; years: number; on: Day }>;
