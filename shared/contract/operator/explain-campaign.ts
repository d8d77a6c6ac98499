import * as v from 'valibot';
import { contract } from '../contract';
import { id, memberNo } from '../fields';
import type { OperatorRefusal } from '../refusals';

const found = v.nullable(v.union([v.string(), v.number()]));

/**
 * Why a member is, or is not, in a campaign: every rule of it with what was found and what is needed, and
 * the day on which it would come out otherwise if nothing happened until then.
 */
export const explainCampaign = contract<
  Extract<
    OperatorRefusal,
    { code: 'no-such-campaign' | 'no-such-member' | 'not-read-yet' | 'too-few-buyers' }
  >
>()({
  name: 'explain-campaign',
  input: v.strictObject({ campaign: id, memberNo }),
  output: v.object({
    at: v.number(),
    /** How the member joined, if they did. */
    joined: v.nullable(
      v.object({ arm: v.picklist(['treated', 'holdout']), on: v.string(), until: v.string() }),
    ),
    eligible: v.boolean(),
    rules: v.array(
      v.object({
        rule: v.string(),
        found,
        needed: found,
        passes: v.boolean(),
        /** Looked for as far as half a year ahead; null when nothing changes by then. */
        changesOn: v.nullable(v.string()),
      }),
    ),
    /** The conditions of the audience by themselves. */
    audience: v.array(
      v.object({ condition: v.unknown(), passes: v.boolean(), changesOn: v.nullable(v.string()) }),
    ),
  }),
});
