export { checkProgramme } from './check';
export { teaHouse } from './default';
export type { Programme, ProgrammeTerms } from './model';
export { nextVersion } from './publish';
export {
  benefitOf,
  claimDefined,
  couponDefined,
  giftShown,
  inForce,
  limitedItems,
  pointsExpireAt,
  pointsMatureAt,
  rewardDefined,
  tierRules,
} from './queries';
