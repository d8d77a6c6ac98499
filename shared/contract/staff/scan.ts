import * as v from 'valibot';
import { card, profile } from '../card';
import { careShown } from '../care';
import { contract } from '../contract';
import { couponAtTill } from '../coupon';
import { storeId, text } from '../fields';
import type { CodeRefusal, NotAMember, TillRefusal } from '../refusals';

/**
 * Read a member code at the till: who it is on one screen, and a ticket that lets this staff member
 * record one visit or purchase for ten minutes.
 */
export const scan = contract<CodeRefusal | TillRefusal | NotAMember>()({
  name: 'scan',
  input: v.strictObject({ storeId, code: text(64) }),
  output: v.object({
    at: v.number(),
    ticket: v.string(),
    card,
    profile,
    birthdayThisWeek: v.boolean(),
    /** Live coupons, each usable now at this store or saying why not, whatever is bought. */
    coupons: v.array(couponAtTill),
    care: careShown,
    /** What staff can write down. */
    careKinds: v.array(v.object({ id: v.string(), name: v.string() })),
  }),
});
