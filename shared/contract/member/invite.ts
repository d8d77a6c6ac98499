import * as v from 'valibot';
import { contract } from '../contract';
import { giftShown } from '../gift';
import type { NotAMember } from '../refusals';

/**
 * My invite code, what my friend and I both get and for what, and how far my friends are: without
 * names. Nothing is given for opening or sharing.
 */
export const invite = contract<NotAMember>()({
  name: 'invite',
  input: v.strictObject({}),
  output: v.object({
    at: v.number(),
    /** What a friend's enrolment says as its source. */
    source: v.string(),
    /** Whoever works here may invite but is not rewarded. */
    rewarded: v.boolean(),
    terms: v.object({
      mine: giftShown,
      friends: giftShown,
      minimumFen: v.number(),
      windowDays: v.number(),
      perMonth: v.number(),
      perYear: v.number(),
    }),
    friends: v.array(
      v.object({
        joinedOn: v.string(),
        /** Joined; bought, and waiting out the refund window; rewarded, or not, or taken back. */
        state: v.picklist(['joined', 'waiting', 'rewarded', 'not-rewarded', 'revoked']),
        /** The instant at which a waiting friend's purchase has survived. */
        survivesAt: v.nullable(v.number()),
        /** Why a friend whose purchase survived brought nothing. */
        whyNot: v.nullable(v.picklist(['over-cap', 'staff', 'same-person', 'not-given'])),
      }),
    ),
  }),
});
