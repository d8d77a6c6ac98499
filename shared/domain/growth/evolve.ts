import type { Day } from '../kernel/day';
import { assert } from '../kernel/assert';
import type { GrowthAccount, GrowthEvent } from './model';

export function evolve(account: GrowthAccount, event: GrowthEvent): GrowthAccount {
  const change = event.kind === 'growth-earned' ? event.growth : -event.growth;
  const held = account.find(({ on }) => on === event.on)?.growth ?? 0;
  const growth = held + change;
  assert(growth >= 0, 'growth taken back was earned on that day');
  const others = account.filter(({ on }) => on !== event.on);
  if (growth === 0) return others;
  return [...others, { on: event.on, growth }].sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** Forgets days before `day`, which no window reaches any more. */
export const forgetBefore = (account: GrowthAccount, day: Day): GrowthAccount =>
  account.filter(({ on }) => on >= day);
