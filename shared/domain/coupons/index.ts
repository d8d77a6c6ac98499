export { checkCoupons } from './check';
export { teaHouseCoupons } from './default';
export {
  expire as expireCoupons,
  costBack,
  giveBack as giveCouponBack,
  issue as issueCoupon,
  redeem as redeemCoupon,
  unwind as unwindCoupon,
} from './decide';
export { evolve as evolveWallet } from './evolve';
export type { CouponEvent, CouponRefusal } from './messages';
export {
  type CostBack,
  type Coupon,
  type CouponDefinition,
  type CouponRules,
  type UsedCoupon,
  type Wallet,
  emptyWallet,
} from './model';
export { couponsDueAt, worthOf } from './queries';
export { type CouponObstacle, waitOf } from './usable';
