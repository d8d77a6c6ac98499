export { decide as decideInterview, evolve as evolveInterviews, reasonSince } from './interviews';
export {
  type Act,
  type ChurnReason,
  type ChurnReasonTold,
  type Interviews,
  type Step,
  type Trend,
  churnReasons,
} from './model';
export { acts, pathOf } from './path';
