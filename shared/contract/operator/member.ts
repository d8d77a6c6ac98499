import * as v from 'valibot';
import { card, profile } from '../card';
import { contract } from '../contract';
import { memberNo, whole } from '../fields';
import type { OperatorRefusal } from '../refusals';

/** One member with the ledger: every entry with its cause, rule version, actor and breakdown. */
export const member = contract<Extract<OperatorRefusal, { code: 'no-such-member' }>>()({
  name: 'member',
  input: v.strictObject({ memberNo, before: v.optional(whole(1, 1_000_000_000)) }),
  output: v.object({
    card,
    profile,
    entries: v.array(
      v.object({
        seq: v.number(),
        at: v.number(),
        action: v.string(),
        actor: v.object({ kind: v.string(), id: v.string(), storeId: v.nullable(v.string()) }),
        version: v.number(),
        events: v.array(v.looseObject({ kind: v.string() })),
        balanceAfter: v.number(),
        hash: v.string(),
      }),
    ),
    cursor: v.nullable(v.number()),
    /** Whether the entries shown continue each other without a gap or a change. */
    chained: v.boolean(),
  }),
});
