import type { Day } from '../kernel/day';
import type { WindowRefusal } from '../kernel/window';

export type ClaimEvent = Readonly<{ kind: 'coupon-claimed'; claim: string; on: Day }>;

export type ClaimRefusal =
  | WindowRefusal
  | Readonly<{ code: 'no-such-claim' }>
  | Readonly<{ code: 'claim-limit-reached'; perMember: number }>
  | Readonly<{ code: 'claim-limit-of-the-day'; perDay: number }>;
