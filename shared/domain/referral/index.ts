export { checkReferral } from './check';
export {
  begin as beginReferral,
  confirm as confirmReferral,
  lessen as lessenReferral,
  mayReward,
  remembers as remembersFriend,
  waiting as waitingReferral,
} from './decide';
export { teaHouseReferral } from './default';
export { evolve as evolveReferral } from './evolve';
export type { ReferralEvent, SettleFriend } from './messages';
export { type Referral, type ReferralOutcome, type ReferralTerms, noReferral } from './model';
