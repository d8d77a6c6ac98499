export { checkOccasions } from './check';
export { teaHouseOccasions } from './default';
export { decide as decideOccasion } from './decide';
export { afterVisit, evolve as evolveOccasions } from './evolve';
export type {
  Attendance,
  OccasionCommand,
  OccasionEvent,
  OccasionRefusal,
  OccasionTerms,
} from './model';
export {
  doorsOpenAt,
  nextSignedUp,
  placesOf,
  returnedWithin,
  standingIn,
  takesPlaceAt,
  whyNotSignUp,
} from './queries';
