import type { Instant } from '../kernel/instant';
import type { WindowRefusal } from '../kernel/window';
import type { PickUp } from './model';

/** How goods came back: a member changed their mind, brought them back, or never came. */
export type PickUpEnd = 'cancelled' | 'returned' | 'expired';

export type RewardEvent =
  | Readonly<{ kind: 'reward-redeemed'; reward: string; points: number }>
  | Readonly<{ kind: 'pick-up-opened'; pickUp: PickUp }>
  | Readonly<{ kind: 'pick-up-reminded'; pickUp: string; until: Instant }>
  | Readonly<{ kind: 'pick-up-handed-over'; pickUp: string; storeId: string; until: Instant }>
  | Readonly<{ kind: 'pick-up-ended'; pickUp: string; reward: string; ended: PickUpEnd }>
  /** Too late to bring it back: nothing more can happen to it. */
  | Readonly<{ kind: 'pick-up-settled'; pickUp: string }>;

export type RewardRefusal =
  | WindowRefusal
  | Readonly<{ code: 'no-such-reward' }>
  | Readonly<{ code: 'price-changed'; points: number }>
  | Readonly<{ code: 'reward-limit-reached'; perMember: number }>
  | Readonly<{ code: 'too-many-pick-ups'; most: number }>
  | Readonly<{ code: 'no-such-pick-up' }>
  | Readonly<{ code: 'already-handed-over' }>
  | Readonly<{ code: 'not-at-this-store'; stores: readonly string[] }>;
