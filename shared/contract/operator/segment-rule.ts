import * as v from 'valibot';
import { stages } from '../../domain/behaviour';
import { type Rule, partsOf } from '../../domain/segments';
import { churnReason } from '../churn';
import { id, storeId, tag, whole } from '../fields';

const bound = (most: number) => v.nullable(whole(0, most));
const range = (most: number) => v.strictObject({ from: bound(most), to: bound(most) });
const some = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.minLength(1), v.maxLength(20));

const scores = v.nullable(some(whole(1, 5)));
const dayKind = v.picklist(['visit', 'purchase', 'open']);
const within = whole(1, 365);
const source = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}_-]{1,32}$/u, 'a source'));

const conditions = [
  v.strictObject({ kind: v.literal('tier'), tiers: some(id) }),
  v.strictObject({ kind: v.literal('source'), sources: some(source) }),
  v.strictObject({ kind: v.literal('first-store'), stores: some(storeId) }),
  v.strictObject({ kind: v.literal('joined'), daysAgo: range(36_500) }),
  v.strictObject({ kind: v.literal('last'), of: dayKind, daysAgo: range(36_500) }),
  v.strictObject({ kind: v.literal('days'), of: dayKind, within, times: range(365) }),
  v.strictObject({ kind: v.literal('spent'), within, fen: range(1_000_000_000) }),
  v.strictObject({ kind: v.literal('points'), points: range(100_000_000) }),
  v.strictObject({
    kind: v.literal('points-expiring'),
    within: whole(0, 366),
    points: range(100_000_000),
  }),
  v.strictObject({ kind: v.literal('next-birthday'), daysAhead: range(366) }),
  v.strictObject({ kind: v.literal('birthday'), months: some(whole(1, 12)) }),
  v.strictObject({ kind: v.literal('tag'), tags: some(tag) }),
  v.strictObject({ kind: v.literal('coupon'), coupons: some(id) }),
  v.strictObject({ kind: v.literal('churn-reason'), reasons: some(churnReason) }),
  v.strictObject({
    kind: v.literal('quadrant'),
    quadrants: some(
      v.picklist(['new-activation', 'new-retention', 'old-activation', 'lost-recall']),
    ),
  }),
  v.strictObject({ kind: v.literal('stage'), stages: some(v.picklist(stages)) }),
  v.strictObject({ kind: v.literal('rfm'), r: scores, f: scores, m: scores }),
] as const;

const condition: v.GenericSchema<Rule> = v.variant('kind', conditions);

/** Rules one joint deeper. */
const joined = (inner: v.GenericSchema<Rule>): v.GenericSchema<Rule> =>
  v.variant('kind', [
    ...conditions,
    v.strictObject({
      kind: v.picklist(['all', 'any']),
      of: v.pipe(v.array(inner), v.minLength(1), v.maxLength(12)),
    }),
    v.strictObject({ kind: v.literal('not'), of: inner }),
  ]);

const LARGEST = 40;

/** A rule of bounded depth (four joints, one inside another) and size. */
export const segmentRule = v.pipe(
  joined(joined(joined(joined(condition)))),
  v.check((rule) => partsOf(rule).length <= LARGEST, `at most ${LARGEST} conditions and joints`),
);
