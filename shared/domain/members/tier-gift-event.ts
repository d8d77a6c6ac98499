import type { Day } from '../kernel/day';

/** Gifts of a tier at one moment, and the same taken back because the moment is no more. */
export type TierGiftEvent =
  | Readonly<{
      kind: 'tier-gift-given';
      key: string;
      on: Day;
      coupons: readonly string[];
      points: number;
    }>
  | Readonly<{ kind: 'tier-gift-taken-back'; key: string; on: Day }>
  /** No gift falls due for what was before this day. */
  | Readonly<{ kind: 'tier-gifts-begun'; on: Day }>;
