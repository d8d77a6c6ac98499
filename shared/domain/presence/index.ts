export { agesIn } from './ages';
export { bandNow, bandOf, bands, longestGaps } from './bands';
export { daysIn, hasDay, setOf } from './day-set';
export { bought, broughtBack, mark } from './evolve';
export {
  OPENS_TOLD_WITHIN,
  type Band,
  type DayKind,
  type DaySet,
  type Days,
  type DaysMoved,
  type Presence,
  type SomeDays,
  dayKinds,
  noDays,
  noPresence,
} from './model';
export { moved } from './moved';
