export { decide as decideStreak } from './decide';
export { evolve as evolveStreak } from './evolve';
export {
  type Streak,
  type StreakEvent,
  type StreakRefusal,
  type StreakRules,
  noStreak,
} from './model';
export { type CheckInCard, checkInCard, streakLength } from './queries';
