import * as v from 'valibot';
import { contract } from '../contract';
import { scopeNames } from '../coupon';
import { giftShown } from '../gift';
import { availability } from '../limited';
import { grantShown } from '../reach';
import type { NotAMember } from '../refusals';

/** What takes place at the stores, and the member's part in it. */
export const occasions = contract<NotAMember>()({
  name: 'occasions',
  input: v.strictObject({}),
  output: v.object({
    at: v.number(),
    occasions: v.array(
      v.object({
        id: v.string(),
        name: v.string(),
        note: v.nullable(v.string()),
        stores: v.array(v.string()),
        startsAt: v.number(),
        endsAt: v.number(),
        /** From then on who comes is scanned in. */
        doorsOpenAt: v.number(),
        signUp: v.object({ from: v.number(), until: v.number(), cancelUntil: v.number() }),
        places: v.nullable(v.number()),
        /** Places left about now, and why the caller cannot sign up. */
        left: availability.left,
        whyNot: availability.whyNot,
        walkIn: v.boolean(),
        /** What everybody who comes is given. */
        gift: v.nullable(giftShown),
        standing: v.picklist(['none', 'signed-up', 'cancelled', 'attended', 'missed']),
      }),
    ),
    /** The reminder of what one signed up for, where it can be asked for. */
    reminders: v.array(grantShown),
    stores: scopeNames.stores,
  }),
});
