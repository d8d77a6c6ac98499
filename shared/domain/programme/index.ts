export { checkProgramme, lotteryChanges } from './check';
export { teaHouse } from './default';
export type { Programme, ProgrammeTerms } from './model';
export { nextVersion, withSeeds } from './publish';
export {
  benefitOf,
  claimDefined,
  type CommittedLottery,
  committedLotteries,
  couponDefined,
  earningCategories,
  giftShown,
  inForce,
  limitedItems,
  lotteryCommitted,
  pointsExpireAt,
  pointsMatureAt,
  rewardDefined,
  tierRules,
} from './queries';
