export { growthFor, pointsFor } from './earn';
export type { Basket, Buyer, EarnRule, EarnRules, EarnTerms, Quote, TillBenefit } from './model';
export { quote, quoteChosen } from './quote';
export { type Counter, obstacleOf } from './usable';
