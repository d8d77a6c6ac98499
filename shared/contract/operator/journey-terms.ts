import * as v from 'valibot';
import { stages } from '../../domain/scripts';
import { id, text, whole } from '../fields';
import { page } from './page';
import { channel } from '../reach';
import { segmentRule } from './segment-rule';

const delay = v.variant('unit', [
  v.strictObject({ unit: v.literal('hours'), hours: whole(0, 24 * 60) }),
  v.strictObject({ unit: v.literal('workdays'), workdays: whole(1, 120) }),
]);

const act = v.variant('kind', [
  v.strictObject({
    kind: v.literal('message'),
    category: id,
    channels: v.nullable(v.pipe(v.array(channel), v.minLength(1), v.maxLength(4))),
    worthFen: whole(0, 100_000_000),
    personalised: v.boolean(),
    title: text(40),
    text: text(200),
    page: v.nullable(page),
    sentence: text(80),
    validDays: whole(1, 90),
  }),
  v.strictObject({ kind: v.literal('coupon'), coupon: id }),
  v.strictObject({
    kind: v.literal('staff-task'),
    script: id,
    why: text(80),
    withinDays: whole(1, 60),
  }),
  v.strictObject({
    kind: v.literal('wait-for'),
    what: v.picklist(['visit', 'purchase', 'follow-up']),
    otherwise: v.picklist(['go-on', 'leave']),
  }),
]);

const shortId = v.pipe(v.string(), v.regex(/^[\w-]{1,32}$/, 'an id of at most 32 letters'));

const step = v.strictObject({
  id: shortId,
  stage: v.picklist(stages),
  after: delay,
  when: v.nullable(segmentRule),
  act,
});

const entry = v.variant('kind', [
  v.strictObject({ kind: v.literal('enrolment') }),
  v.strictObject({ kind: v.literal('rule'), rule: segmentRule }),
  v.strictObject({ kind: v.literal('operator') }),
]);

export const journeyId = shortId;

/** The shape of a journey; what it names is checked by the journey itself. */
export const journeyTerms = v.strictObject({
  name: text(40),
  entry,
  steps: v.pipe(v.array(step), v.minLength(1), v.maxLength(30)),
  exits: v.pipe(
    v.array(v.strictObject({ id: shortId, name: text(40), when: segmentRule })),
    v.maxLength(10),
  ),
});

export const journeyState = v.picklist(['draft', 'live', 'paused', 'stopped']);
