export { growthFor, pointsFor } from './earn';
export type { Basket, EarnRule, EarnRules, EarnTerms, Quote, TillBenefit } from './model';
export { type Buyer, quote } from './quote';
