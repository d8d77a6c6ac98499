import type { Day } from '../kernel/day';

/** Something on the activity calendar (活动日历), from its first day of the time asked for to its last. */
export type CalendarMark = Readonly<{
  kind:
    | 'checked-in'
    | 'check-in-milestone'
    | 'earn-rule'
    | 'lottery'
    | 'occasion'
    | 'claim'
    | 'birthday'
    | 'points-expire'
    | 'coupon-expires';
  /** The rule, lottery, occasion or coupon. */
  id: string;
  /** Of points, how many. */
  name: string;
  from: Day;
  to: Day;
}>;
