export { breakage } from './breakage';
export { couponCosts } from './coupon-costs';
export { type BookDay, noLotMovement, noMovement } from './model';
export { lotMovementsOf, movementOf } from './movements';
export { held, rollForward } from './roll-forward';
