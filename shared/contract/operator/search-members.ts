import * as v from 'valibot';
import { contract } from '../contract';
import { text } from '../fields';

/** Members by number, imported id, phone, tag or the beginning of a name; at most 20. */
export const searchMembers = contract()({
  name: 'search-members',
  input: v.strictObject({ find: text(40) }),
  output: v.object({
    members: v.array(
      v.object({
        memberNo: v.string(),
        externalId: v.nullable(v.string()),
        name: v.nullable(v.string()),
        phone: v.nullable(v.string()),
        enrolledOn: v.string(),
        tier: v.string(),
        points: v.number(),
        growth: v.number(),
        lastVisitOn: v.nullable(v.string()),
        purchases: v.number(),
        tags: v.array(v.string()),
      }),
    ),
    more: v.boolean(),
  }),
});
