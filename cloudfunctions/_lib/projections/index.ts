import { arrivals } from './arrivals';
import { books } from './books';
import { couponCosts } from './coupon-costs';
import type { Projection } from './projection';

/** Every table that the relay keeps. */
export const projections: readonly Projection[] = [books, arrivals, couponCosts];
