import { assertNever } from '../kernel/assert';
import { type Day, dayInYear } from '../kernel/day';
import { type Problem, problem } from '../kernel/problem';
import type { Gift } from '../gifts';
import type { GrowthEvent } from '../growth';
import type { MilestoneEvent, MilestoneRules, Milestones, Reached } from './model';

/** Where a member begins: `years` had passed already when the member came from elsewhere. */
export const noMilestones = (years: number): Milestones => ({ growth: 0, reached: [], years });

export function evolve(milestones: Milestones, event: MilestoneEvent | GrowthEvent): Milestones {
  const { growth, reached } = milestones;
  switch (event.kind) {
    case 'growth-earned':
      return { ...milestones, growth: growth + event.growth };
    case 'growth-reversed':
      return { ...milestones, growth: growth - event.growth };
    case 'milestone-reached':
      return { ...milestones, reached: [...reached, { growth: event.growth, given: event.given }] };
    case 'milestone-undone':
      return { ...milestones, reached: reached.filter((one) => one.growth !== event.growth) };
    case 'anniversary-came':
      return { ...milestones, years: event.years };
    default:
      return assertNever(event);
  }
}

/** Milestones that growth reaches and that were not reached before. */
export const toReach = (
  { growth: milestones }: MilestoneRules,
  { growth, reached }: Milestones,
): MilestoneRules['growth'] =>
  milestones.filter(
    (milestone) =>
      milestone.growth <= growth && !reached.some((one) => one.growth === milestone.growth),
  );

/** Milestones reached that the growth left does not reach any more. */
export const toUnreach = ({ growth, reached }: Milestones): readonly Reached[] =>
  reached.filter((one) => one.growth > growth);

/** The next milestone that growth has not reached, and how much is missing. */
export function nextMilestone(
  { growth: milestones }: MilestoneRules,
  { growth }: Milestones,
): Readonly<{ growth: number; missing: number; gift: Gift }> | null {
  const next = milestones.find((milestone) => milestone.growth > growth);
  return next === undefined ? null : { ...next, missing: next.growth - growth };
}

/** Whether a day is an anniversary of joining. */
export const isAnniversary = (enrolledOn: Day, day: Day): boolean =>
  day > enrolledOn && dayInYear(enrolledOn.slice(5), Number(day.slice(0, 4))) === day;

/** The day of the next anniversary; one who joined on 29 February keeps it on the 28th in common years. */
export const anniversaryOn = (enrolledOn: Day, { years }: Milestones): Day =>
  dayInYear(enrolledOn.slice(5), Number(enrolledOn.slice(0, 4)) + years + 1);

/** Whole years of membership on a day. */
export function yearsOn(enrolledOn: Day, day: Day): number {
  const years = Number(day.slice(0, 4)) - Number(enrolledOn.slice(0, 4));
  const passed = dayInYear(enrolledOn.slice(5), Number(day.slice(0, 4))) <= day;
  return Math.max(0, years - (passed ? 0 : 1));
}

export const checkMilestones = ({ growth }: MilestoneRules): readonly Problem[] =>
  growth.flatMap((milestone, i) =>
    problem(
      milestone.growth <= (growth[i - 1]?.growth ?? 0),
      `milestones.growth.${i}.growth`,
      'milestones-rise',
    ),
  );
