import * as v from 'valibot';
import { id, text, whole } from '../fields';
import { channel, purpose } from '../reach';

const allowance = v.strictObject({ touches: whole(0, 1000), days: whole(1, 366) });
const hour = whole(0, 24);

const template = v.strictObject({
  id,
  templateId: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/, "WeChat's id of a template")),
  title: text(40),
  kind: v.picklist(['one-time', 'long-term']),
  category: id,
  fields: v.pipe(
    v.array(
      v.strictObject({
        field: v.pipe(v.string(), v.regex(/^[a-z_]{1,24}\d{1,3}$/, 'a field of the template')),
        says: v.picklist(['shop', 'title', 'text', 'ends-on']),
      }),
    ),
    v.minLength(1),
    v.maxLength(7),
  ),
});

const wording = v.strictObject({
  purpose,
  channel: v.nullable(channel),
  version: whole(1, 1_000_000),
  text: text(200),
});

/** How members are reached: channels, budget, cadences, quiet hours, templates and what consent says. */
export const reachTerms = v.strictObject({
  channels: v.pipe(
    v.array(v.strictObject({ channel, costFen: whole(0, 100_000) })),
    v.maxLength(4),
  ),
  budget: allowance,
  cadences: v.strictObject({ daily: allowance, monthly: allowance, yearly: allowance }),
  quiet: v.strictObject({ from: hour, to: hour }),
  categories: v.pipe(
    v.array(
      v.strictObject({
        id,
        name: text(32),
        purpose: v.picklist(['service', 'marketing']),
        cadence: v.nullable(v.picklist(['daily', 'monthly', 'yearly'])),
      }),
    ),
    v.maxLength(50),
  ),
  templates: v.pipe(v.array(template), v.maxLength(25)),
  wordings: v.pipe(v.array(wording), v.maxLength(16)),
  couponReminderDays: whole(1, 30),
});
