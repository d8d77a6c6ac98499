import { type Day, addDays } from '../kernel/day';
import { sumOf } from '../kernel/sum';
import type { GrowthAccount } from './model';

/** Growth in the window of `windowDays` that ends with `on`, `on` included. */
export const growthWithin = (account: GrowthAccount, windowDays: number, on: Day): number =>
  growthBetween(account, addDays(on, 1 - windowDays), on);

/** Growth earned from one day to another, both included. */
export const growthBetween = (account: GrowthAccount, from: Day, to: Day): number =>
  sumOf(account, (day) => (day.on >= from && day.on <= to ? day.growth : 0));

/** Growth held on one day; what was forgotten counts as none. */
export const growthOn = (account: GrowthAccount, on: Day): number =>
  account.find((day) => day.on === on)?.growth ?? 0;

/** The day on which the oldest growth of the window leaves it, or null when there is none. */
export function growthLeavesOn(account: GrowthAccount, windowDays: number, on: Day): Day | null {
  const first = addDays(on, 1 - windowDays);
  const oldest = account.find((day) => day.on >= first && day.on <= on);
  return oldest === undefined ? null : addDays(oldest.on, windowDays);
}
