export { agesIn, agesOf } from './ages';
export { daysIn, hasDay, setOf, union } from './day-set';
export { bought, broughtBack, mark } from './evolve';
export {
  type DayKind,
  type DaySet,
  type Days,
  type Presence,
  type PresenceEvent,
  type SomeDays,
  dayKinds,
  noPresence,
} from './model';
export { dayZeroOf, moved } from './moved';
