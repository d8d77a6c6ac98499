export { checkCoupons } from './check';
export { teaHouseCoupons } from './default';
export { expire as expireCoupons, issue as issueCoupon } from './decide';
export { evolve as evolveWallet } from './evolve';
export type { CouponEvent, CouponRefusal } from './messages';
export {
  type Coupon,
  type CouponDefinition,
  type CouponRules,
  type Wallet,
  emptyWallet,
} from './model';
export { couponsDueAt } from './queries';
export { waitOf } from './usable';
