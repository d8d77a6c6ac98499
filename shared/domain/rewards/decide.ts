import { addDays, dayOf, startOf } from '../kernel/day';
import type { Instant } from '../kernel/instant';
import { type Result, accept, refuse } from '../kernel/result';
import { outside } from '../kernel/window';
import type { Lot, PointsRefusal } from '../points';
import type { Piece } from '../stock';
import type { RewardEvent, RewardRefusal } from './messages';
import type { Goods, PickUp, Redeemed, Reward } from './model';
import { timesOf } from './queries';

/** Goods that wait or can be returned, at most, so that a member's document stays small. */
const MOST = 20;

/** Why a member cannot have a reward now, the stock aside; null when they can. */
export function whyNot(
  redeemed: Redeemed,
  reward: Reward,
  { at, balance }: Readonly<{ at: Instant; balance: number }>,
): RewardRefusal | PointsRefusal | null {
  const closed = outside(reward, at);
  if (closed !== null) return closed;
  const { id, gives, perMember, points } = reward;
  if (perMember !== null && timesOf(redeemed, id) >= perMember) {
    return { code: 'reward-limit-reached', perMember };
  }
  if (gives.kind === 'goods' && redeemed.pickUps.length >= MOST) {
    return { code: 'too-many-pick-ups', most: MOST };
  }
  return balance < points ? { code: 'insufficient-points', short: points - balance } : null;
}

type Paid = Readonly<{ id: string; draws: readonly Lot[]; piece: Piece | null; at: Instant }>;

/** The goods of a reward that was paid for, waiting at the store through the last day to pick them up. */
export function openPickUp(
  { id: reward, name, points }: Pick<Reward, 'id' | 'name' | 'points'>,
  { stores, pickUpDays, reminderDays, returnDays }: Goods,
  { id, draws, piece, at }: Paid,
): RewardEvent {
  const until = startOf(addDays(dayOf(at), pickUpDays + 1));
  const remindAt = startOf(addDays(dayOf(until), -reminderDays));
  const pickUp: PickUp = {
    ...{ id, reward, name, points, draws, piece, stores, returnDays },
    redeemedAt: at,
    state: 'waiting',
    remindAt: reminderDays > 0 && remindAt > at ? remindAt : null,
    until,
  };
  return { kind: 'pick-up-opened', pickUp };
}

/** Hands goods over at a store that has them, once. */
export function handOver(
  redeemed: Redeemed,
  { id, storeId, at }: Readonly<{ id: string; storeId: string; at: Instant }>,
): Result<readonly RewardEvent[], RewardRefusal> {
  const pickUp = redeemed.pickUps.find((one) => one.id === id);
  if (pickUp === undefined) return refuse({ code: 'no-such-pick-up' });
  const { state, stores, returnDays } = pickUp;
  if (state === 'handed-over') return refuse({ code: 'already-handed-over' });
  if (stores !== null && !stores.includes(storeId)) {
    return refuse({ code: 'not-at-this-store', stores });
  }
  const until = startOf(addDays(dayOf(at), returnDays + 1));
  return accept([{ kind: 'pick-up-handed-over', pickUp: id, storeId, until }]);
}

/** Takes goods back: those that wait, at any store, and those handed over, as long as they can be returned. */
export function takeBack(
  redeemed: Redeemed,
  id: string,
): Result<Readonly<{ pickUp: PickUp; event: RewardEvent }>, RewardRefusal> {
  const pickUp = redeemed.pickUps.find((one) => one.id === id);
  if (pickUp === undefined) return refuse({ code: 'no-such-pick-up' });
  const ended = pickUp.state === 'waiting' ? 'cancelled' : 'returned';
  return accept({ pickUp, event: ending(pickUp, ended) });
}

export const ending = (
  { id, reward }: PickUp,
  ended: 'cancelled' | 'returned' | 'expired',
): RewardEvent => ({ kind: 'pick-up-ended', pickUp: id, reward, ended });
