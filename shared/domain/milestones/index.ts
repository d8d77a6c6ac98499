export {
  anniversaryOn,
  checkMilestones,
  evolve as evolveMilestones,
  isAnniversary,
  nextMilestone,
  noMilestones,
  toReach,
  toUnreach,
  yearsOn,
} from './milestones';
export type { MilestoneEvent, MilestoneRules, Milestones } from './model';
