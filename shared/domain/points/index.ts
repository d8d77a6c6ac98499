export { decide as decidePoints } from './decide';
export { evolve as evolvePoints } from './evolve';
export type { PointsCause, PointsCommand, PointsEvent, PointsRefusal } from './messages';
export { type Lot, type PointsAccount, noPoints } from './model';
export {
  balance,
  expiringPoints,
  nextToExpire,
  pendingPoints,
  pointsDueAt,
  postings,
} from './queries';
