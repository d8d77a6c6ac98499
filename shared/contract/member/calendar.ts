import * as v from 'valibot';
import { contract } from '../contract';
import { month, whole } from '../fields';
import type { NotAMember } from '../refusals';

/** The activity calendar from a month on, or from this one: what is on, and what of the member's own ends. */
export const calendar = contract<NotAMember>()({
  name: 'calendar',
  input: v.strictObject({ month: v.optional(month), months: v.optional(whole(1, 3), 1) }),
  output: v.object({
    at: v.number(),
    /** The first and the last day of the time asked for. */
    from: v.string(),
    to: v.string(),
    marks: v.array(
      v.object({
        kind: v.picklist([
          'checked-in',
          'check-in-milestone',
          'earn-rule',
          'lottery',
          'occasion',
          'claim',
          'birthday',
          'points-expire',
          'coupon-expires',
        ]),
        id: v.string(),
        name: v.string(),
        from: v.string(),
        to: v.string(),
      }),
    ),
  }),
});
