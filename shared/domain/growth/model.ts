import type { Day } from '../kernel/day';

/** The growth value (成长值) earned on one day. */
export type GrowthDay = Readonly<{ on: Day; growth: number }>;

/** Growth value by the day it was earned for, oldest first. It is never spent; it leaves the window. */
export type GrowthAccount = readonly GrowthDay[];

export type GrowthEvent =
  | Readonly<{ kind: 'growth-earned'; on: Day; growth: number; cause: GrowthCause }>
  | Readonly<{ kind: 'growth-reversed'; on: Day; growth: number; cause: GrowthCause }>;

export type GrowthCause =
  | Readonly<{ kind: 'purchase'; orderId: string }>
  | Readonly<{ kind: 'refund'; orderId: string; refundNo: string }>
  | Readonly<{ kind: 'check-in'; on: Day }>
  | Readonly<{ kind: 'adjustment'; reason: string }>
  | Readonly<{ kind: 'import' }>;
