export {
  type DaySpending,
  evolve as evolveDaySpending,
  noDaySpending,
  spentFen,
} from './day-spending';
