import type { Day } from '../kernel/day';

/** Days checked in without a gap, both ends included, with the milestones it has been rewarded for. */
export type Run = Readonly<{ from: Day; to: Day; rewarded: readonly number[] }>;

/** Check-ins (签到) as runs, oldest first, and the days on which one was made up (补签). */
export type Streak = Readonly<{ runs: readonly Run[]; madeUp: readonly Day[] }>;

export const noStreak: Streak = { runs: [], madeUp: [] };

export type StreakRules = Readonly<{
  /** Points for each check-in. */
  points: number;
  /** Points the first time an unbroken run reaches so many days. */
  milestones: readonly Readonly<{ days: number; points: number }>[];
  makeUp: Readonly<{
    /** How many days back a missed day can be made up. */
    withinDays: number;
    perMonth: number;
    costPoints: number;
  }>;
}>;

export type Milestone = Readonly<{ days: number; points: number }>;

export type StreakCommand =
  Readonly<{ kind: 'check-in'; today: Day }> | Readonly<{ kind: 'make-up'; day: Day; today: Day }>;

export type StreakEvent =
  | Readonly<{ kind: 'checked-in'; on: Day; streak: number; milestones: readonly Milestone[] }>
  | Readonly<{
      kind: 'day-made-up';
      on: Day;
      today: Day;
      streak: number;
      milestones: readonly Milestone[];
    }>;

export type StreakRefusal =
  | Readonly<{ code: 'already-checked-in'; on: Day }>
  | Readonly<{ code: 'day-not-missed'; on: Day }>
  | Readonly<{ code: 'make-up-too-late'; earliest: Day }>
  | Readonly<{ code: 'no-make-up-left'; perMonth: number }>;
