import type { Instant } from '../kernel/instant';
import type { StockItem } from '../stock';
import type { PickUp, Redeemed, Reward } from './model';

/** How often a member has redeemed a reward and kept it. */
export const timesOf = ({ times }: Redeemed, reward: string): number => times[reward] ?? 0;

/** What a reward is called among all that is limited. */
export const itemOfReward = (id: string): string => `reward:${id}`;

/** The limited stock behind a reward, or null when there is no limit. */
export const stockOfReward = ({ id, name, stock }: Reward): StockItem | null =>
  stock === null ? null : { item: itemOfReward(id), name, total: stock };

/** When time alone next changes something about goods: a reminder, or the last day has passed. */
export function pickUpsDueAt({ pickUps }: Redeemed): Instant | null {
  const due = pickUps.map(({ remindAt, until }) => remindAt ?? until);
  return due.length === 0 ? null : Math.min(...due);
}

/** Goods about which something is due at an instant. */
export const duePickUp = ({ pickUps }: Redeemed, at: Instant): PickUp | undefined =>
  pickUps.find(({ remindAt, until }) => (remindAt ?? until) <= at);

/** Goods that wait, the first to end first, then those that can still be returned. */
export const openPickUps = ({ pickUps }: Redeemed): readonly PickUp[] =>
  [...pickUps].sort((a, b) =>
    a.state === b.state ? a.until - b.until : a.state === 'waiting' ? -1 : 1,
  );
