export { checkProgramme } from './check';
export { teaHouse } from './default';
export type { Programme, ProgrammeTerms } from './model';
export { nextVersion } from './publish';
export {
  benefitOf,
  couponDefined,
  giftShown,
  inForce,
  pointsExpireAt,
  pointsMatureAt,
  tierRules,
} from './queries';
