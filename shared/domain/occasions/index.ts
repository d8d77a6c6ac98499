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
export { doorsOpenAt, placesOf, returnedWithin, standingIn, takesPlaceAt } from './queries';
