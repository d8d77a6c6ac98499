import * as v from 'valibot';
import { contract } from '../contract';
import { day, fen, id, orderNo, storeId, text, whole } from '../fields';

const imported = v.strictObject({
  /** The member's id in the system it comes from. */
  externalId: id,
  name: v.optional(text(32)),
  phone: v.optional(v.pipe(v.string(), v.regex(/^\d{6,15}$/, '6 to 15 digits'))),
  joinedOn: day,
  opening: v.optional(
    v.strictObject({
      points: v.optional(whole(0, 10_000_000), 0),
      growth: v.optional(whole(0, 10_000_000), 0),
    }),
    { points: 0, growth: 0 },
  ),
  purchases: v.optional(
    v.pipe(
      v.array(v.strictObject({ orderNo, storeId, on: day, amountFen: fen })),
      v.maxLength(200),
    ),
    [],
  ),
});

/**
 * Bring in members of another system with their history. Sent again, what is known already stays as
 * it is. `check` only reports; a member with a problem is left out whole, and the answer says why.
 */
export const importMembers = contract()({
  name: 'import-members',
  input: v.strictObject({
    check: v.optional(v.boolean(), false),
    earns: v.optional(v.strictObject({ points: v.boolean(), growth: v.boolean() }), {
      points: false,
      growth: true,
    }),
    members: v.pipe(v.array(imported), v.minLength(1), v.maxLength(100)),
  }),
  output: v.object({
    members: v.array(
      v.object({
        externalId: v.string(),
        outcome: v.picklist(['new', 'known', 'refused']),
        purchases: v.number(),
        problems: v.array(v.object({ field: v.string(), reason: v.string() })),
      }),
    ),
  }),
});
