export { checkClaims } from './check';
export { whyNot as whyNotClaim } from './decide';
export { teaHouseClaims } from './default';
export { evolve as evolveClaims } from './evolve';
export type { ClaimEvent, ClaimRefusal } from './messages';
export { type Claims, type CouponClaim, nothingClaimed } from './model';
export { itemOfClaim, stockOfClaim, timesClaimed } from './queries';
