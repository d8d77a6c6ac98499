import * as v from 'valibot';
import { contract } from '../contract';
import { day, storeId, id, whole } from '../fields';
import type { OperatorRefusal } from '../refusals';

const age = whole(1, 90);

const measure = v.variant('mode', [
  v.strictObject({ mode: v.literal('on-day'), day: age }),
  v.strictObject({ mode: v.literal('within'), days: age }),
  v.strictObject({ mode: v.literal('bracket'), from: age, to: age }),
  v.strictObject({ mode: v.literal('on-or-after'), day: age, horizon: age }),
]);

const usual: v.InferOutput<typeof measure>[] = [
  { mode: 'on-day', day: 1 },
  { mode: 'on-day', day: 7 },
  { mode: 'on-day', day: 30 },
  { mode: 'within', days: 3 },
  { mode: 'within', days: 7 },
  { mode: 'within', days: 15 },
  { mode: 'within', days: 30 },
  { mode: 'bracket', from: 1, to: 3 },
  { mode: 'bracket', from: 4, to: 7 },
  { mode: 'bracket', from: 8, to: 15 },
  { mode: 'on-or-after', day: 30, horizon: 90 },
];

const dayKind = v.picklist(['visit', 'purchase', 'open']);
const share = { hits: v.number(), of: v.number() };
const interval = v.nullable(v.object({ low: v.number(), high: v.number() }));

/**
 * Who comes back, by the day of the first visit: each cohort's figures, all of them pooled, the
 * cohorts that are final throughout, and the trend. Ages are days, or weeks with `unit`.
 */
export const retention = contract<
  Extract<OperatorRefusal, { code: 'ends-before-it-starts' | 'too-many-days' }>
>()({
  name: 'retention',
  input: v.strictObject({
    /** First and last day 0; left out, the 180 days that end with the latest one there is. */
    from: v.optional(day),
    to: v.optional(day),
    of: v.optional(dayKind, 'visit'),
    unit: v.optional(v.picklist(['day', 'week']), 'day'),
    measures: v.optional(v.pipe(v.array(measure), v.minLength(1), v.maxLength(90)), usual),
    trend: v.optional(v.picklist(['week', 'month']), 'week'),
    /** Of the days they were there, those after which they were there again exactly so many days later. */
    recurring: v.optional(v.pipe(v.array(age), v.minLength(1), v.maxLength(10))),
    /** Only members who are like this. */
    only: v.optional(
      v.strictObject({
        tier: v.optional(id),
        /** The store of the first visit. */
        store: v.optional(storeId),
        /** A source, or `friend`, `import`, `other`, `none`. */
        source: v.optional(v.pipe(v.string(), v.regex(/^[\p{L}\p{N}_-]{1,32}$/u, 'a source'))),
        /** Whether something was bought on day 0. */
        bought: v.optional(v.boolean()),
      }),
    ),
  }),
  output: v.object({
    /** The last closed day. */
    asOf: v.string(),
    at: v.number(),
    from: v.string(),
    to: v.string(),
    measures: v.array(
      v.object({
        measure,
        definition: v.string(),
        /** Over cohorts that are final for this measure. */
        pooled: v.object({ ...share, interval }),
        /** Over cohorts that are final for all of these measures. */
        sameCohorts: v.object(share),
        trend: v.array(
          v.object({ period: v.string(), final: v.boolean(), ...share, change: interval }),
        ),
      }),
    ),
    /** Over members of these cohorts; empty unless it was asked for. */
    recurring: v.array(v.object({ days: v.number(), definition: v.string(), ...share, interval })),
    cohorts: v.array(
      v.object({
        day: v.string(),
        size: v.number(),
        /** In the order of the measures. */
        figures: v.array(
          v.variant('kind', [
            v.object({ kind: v.picklist(['final', 'running']), there: v.number(), of: v.number() }),
            v.object({ kind: v.literal('not-yet') }),
          ]),
        ),
      }),
    ),
  }),
});
