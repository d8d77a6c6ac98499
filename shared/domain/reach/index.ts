export { placesLeft } from './budget';
export { checkReach } from './check';
export { decide as decideReach } from './decide';
export { teaHouseReach } from './default';
export { evolve as evolveReach } from './evolve';
export { KEPT_DAYS } from './kept';
export type { ReachCommand, ReachEvent, ReachRefusal } from './messages';
export {
  type Channel,
  type Message,
  type MessagePurpose,
  type Offer,
  type Reach,
  noReach,
} from './model';
export { agrees, freeGrants, mayPersonalise, receiptOf, unread, wordingOf } from './queries';
export { type ReminderCategory, reminderFor } from './reminders';
export { dueMessages, reachDueAt } from './sending';
export type { ReachTerms } from './terms';
