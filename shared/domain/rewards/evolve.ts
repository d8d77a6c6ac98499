import { assertNever } from '../kernel/assert';
import type { RewardEvent } from './messages';
import type { PickUp, Redeemed } from './model';
import { timesOf } from './queries';

export function evolve(redeemed: Redeemed, event: RewardEvent): Redeemed {
  switch (event.kind) {
    case 'reward-redeemed':
      return counted(redeemed, event.reward, 1);
    case 'pick-up-opened':
      return { ...redeemed, pickUps: [...redeemed.pickUps, event.pickUp] };
    case 'pick-up-reminded':
      return changed(redeemed, event.pickUp, { remindAt: null });
    case 'pick-up-handed-over':
      return changed(redeemed, event.pickUp, {
        state: 'handed-over',
        remindAt: null,
        until: event.until,
      });
    case 'pick-up-ended':
      return counted(without(redeemed, event.pickUp), event.reward, -1);
    case 'pick-up-settled':
      return without(redeemed, event.pickUp);
    default:
      return assertNever(event);
  }
}

const counted = (redeemed: Redeemed, reward: string, change: 1 | -1): Redeemed => ({
  ...redeemed,
  times: { ...redeemed.times, [reward]: timesOf(redeemed, reward) + change },
});

const changed = (redeemed: Redeemed, id: string, change: Partial<PickUp>): Redeemed => ({
  ...redeemed,
  pickUps: redeemed.pickUps.map((one) => (one.id === id ? { ...one, ...change } : one)),
});

const without = (redeemed: Redeemed, id: string): Redeemed => ({
  ...redeemed,
  pickUps: redeemed.pickUps.filter((one) => one.id !== id),
});
