import type { Gift } from '../gifts';
import type { Day } from '../kernel/day';
import type { Instant } from '../kernel/instant';
import type { WindowRefusal } from '../kernel/window';
import type { Piece } from '../stock';

/** Something that takes place at a store and can be signed up for (店内活动): a tasting, a class. */
export type OccasionTerms = Readonly<{
  id: string;
  name: string;
  note: string | null;
  /** Where it takes place; left empty, at every store. */
  stores: readonly string[];
  startsAt: Instant;
  endsAt: Instant;
  signUp: Readonly<{
    from: Instant;
    until: Instant;
    /** Until then a sign-up can be taken back and the place is free again. */
    cancelUntil: Instant;
  }>;
  /** How many can sign up, or null for any number. */
  places: number | null;
  /** Whether somebody who did not sign up may come too. */
  walkIn: boolean;
  /** What everybody who comes is given. */
  gift: Gift | null;
}>;

/** A member's part in an occasion. Who signed up and did not come stays signed up: a no-show. */
export type Attendance = Readonly<{
  occasion: string;
  state: 'signed-up' | 'cancelled' | 'attended';
  on: Day;
  /** The place that was taken, where there are only so many. */
  place: Piece | null;
  /** The first later day on which somebody who came was at a store again. */
  returnedOn: Day | null;
}>;

export type OccasionCommand =
  | Readonly<{ kind: 'sign-up'; at: Instant; piece: Piece | null }>
  | Readonly<{ kind: 'cancel-sign-up'; at: Instant }>
  | Readonly<{ kind: 'scan-in'; at: Instant; storeId: string }>;

export type OccasionEvent =
  | Readonly<{ kind: 'occasion-signed-up'; occasion: string; on: Day; place: Piece | null }>
  | Readonly<{ kind: 'occasion-cancelled'; occasion: string; on: Day }>
  | Readonly<{
      kind: 'occasion-attended';
      occasion: string;
      storeId: string;
      on: Day;
      signedUp: boolean;
    }>;

export type OccasionRefusal =
  | WindowRefusal
  | Readonly<{ code: 'no-such-occasion' }>
  | Readonly<{ code: 'already-signed-up' }>
  | Readonly<{ code: 'occasion-full'; places: number }>
  | Readonly<{ code: 'not-signed-up' }>
  | Readonly<{ code: 'too-late-to-cancel'; cancelUntil: Instant }>
  | Readonly<{ code: 'occasion-elsewhere'; stores: readonly string[] }>
  | Readonly<{ code: 'doors-not-open-yet'; opensAt: Instant }>
  | Readonly<{ code: 'already-scanned-in' }>;
