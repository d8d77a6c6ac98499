import { arrivals } from './arrivals';
import { baskets } from './baskets';
import { books } from './books';
import { cohorts } from './cohorts';
import { couponCosts } from './coupon-costs';
import { dayGaps } from './day-gaps';
import { lifetimeValue } from './lifetime-value';
import { pointsHeld } from './points-held';
import type { Projection } from './projection';

/** Every table that the relay keeps. */
export const projections: readonly Projection[] = [
  books,
  arrivals,
  couponCosts,
  cohorts,
  dayGaps,
  baskets,
  lifetimeValue,
  pointsHeld,
];
