import * as v from 'valibot';
import { contract } from '../contract';
import { id, whole } from '../fields';
import type { OperatorRefusal } from '../refusals';
import { campaignTally } from './campaign-terms';

const few = v.record(v.pipe(v.string(), v.maxLength(64)), whole(0, 10_000_000));
const many = whole(0, 10_000_000);

/** Where a dry run goes on, and what it has counted up to there. */
const dryRun = v.strictObject({
  way: v.nullable(v.picklist(['index', 'all'])),
  place: whole(0, 9),
  after: v.pipe(v.string(), v.regex(/^[\w-]{0,64}$/, "a member's id, or nothing")),
  seen: many,
  treated: many,
  holdout: many,
  failed: many,
  promisedFen: whole(0, 1_000_000_000_000),
  dropped: few,
  told: few,
  alsoIn: few,
});

/**
 * What a run would do at this instant: whom it would reach, whom which rule keeps out, and what it can
 * cost. It writes nothing. While there is a `cursor`, asking again with it as `from` goes on; every answer
 * counts from the beginning.
 */
export const dryRunCampaign = contract<
  Extract<OperatorRefusal, { code: 'no-such-campaign' | 'not-read-yet' | 'too-few-buyers' }>
>()({
  name: 'dry-run-campaign',
  input: v.strictObject({
    campaign: id,
    from: v.optional(v.nullable(dryRun), null),
    /** Members to list in this answer at most; none to count only. */
    list: v.optional(whole(0, 500), 0),
  }),
  output: v.object({
    at: v.number(),
    /** Null when all have been looked at, or its stop rule was reached. */
    cursor: v.nullable(dryRun),
    ...campaignTally.entries,
    /** Why it would take nobody else in; null when it would, or when all were asked. */
    stop: v.nullable(v.string()),
    /** Of those who would join, how many are in another campaign whose window is open. */
    alsoIn: v.record(v.string(), v.number()),
    /** Grants of subscribe messages it would use. */
    grants: v.number(),
    /** The smallest effect its result could show, in members of a thousand; null when it is too small for any. */
    smallestEffectPermille: v.nullable(v.number()),
    members: v.array(v.object({ memberNo: v.string(), arm: v.picklist(['treated', 'holdout']) })),
  }),
});
