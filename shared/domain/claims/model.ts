import type { Day } from '../kernel/day';
import type { Window } from '../kernel/window';

/** A coupon to be claimed (领券中心): which, when, how many there are, and how many each member may have. */
export type CouponClaim = Window
  & Readonly<{
    id: string;
    name: string;
    /** The coupon it gives, by its id in the programme. */
    coupon: string;
    /** How many there are; null is no limit. */
    stock: number | null;
    perMember: number;
    /** The most in one UTC+8 day; null is no limit of its own. */
    perDay: number | null;
  }>;

/** How often a member has claimed something: ever, and on the latest day. */
export type Claimed = Readonly<{ times: number; on: Day; timesThatDay: number }>;

/** What a member has claimed, by claim: never forgotten. */
export type Claims = Readonly<Record<string, Claimed>>;

export const nothingClaimed: Claims = {};
