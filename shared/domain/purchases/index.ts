export { evolve as evolvePurchases } from './evolve';
export { type PurchaseEvent, type Purchases, noPurchases } from './model';
export { pointsEarnedOn } from './queries';
