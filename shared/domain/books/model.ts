import type { Day } from '../kernel/day';

/** What points did, by the account it went through; all counts are in points. */
export type Movement = Readonly<{
  earned: number;
  redeemed: number;
  expired: number;
  reversed: number;
  /** Corrections by a person, up less down. */
  adjusted: number;
  /** How much more, or less, waits to mature. */
  pending: number;
  /** How much more, or less, is owed after refunds of points already redeemed. */
  debt: number;
}>;

/** What happened to points of one expiry: how they came into their lots, and how they left. */
export type LotMovement = Readonly<{
  /** Earned or matured into the lot; what repaid debt never was in it. */
  filled: number;
  redeemed: number;
  expired: number;
  reversed: number;
  /** Taken out by a person's correction. */
  adjusted: number;
}>;

/** The points of all members together on one UTC+8 day, as their entries tell. */
export type BookDay = Readonly<{
  day: Day;
  moved: Movement;
  /** By the first day on which the points are gone. */
  lots: Readonly<Record<Day, LotMovement>>;
}>;

export const noMovement: Movement = {
  earned: 0,
  redeemed: 0,
  expired: 0,
  reversed: 0,
  adjusted: 0,
  pending: 0,
  debt: 0,
};

export const noLotMovement: LotMovement = {
  filled: 0,
  redeemed: 0,
  expired: 0,
  reversed: 0,
  adjusted: 0,
};
