import * as v from 'valibot';

export const purpose = v.picklist(['service', 'marketing', 'personalise']);
export const channel = v.picklist(['inbox', 'subscribe', 'wecom', 'sms']);
export const messagePurpose = v.picklist(['service', 'marketing']);

/** One consent as it stands: what it says, whether it holds, and the receipt of the latest act on it. */
export const consentShown = v.object({
  purpose,
  channel: v.nullable(channel),
  version: v.number(),
  text: v.string(),
  given: v.boolean(),
  receipt: v.nullable(
    v.object({ given: v.boolean(), version: v.number(), at: v.number(), where: v.string() }),
  ),
});

/** What the member has granted of one template of subscribe messages. */
export const grantShown = v.object({
  template: v.string(),
  /** WeChat's id, to ask with. */
  templateId: v.string(),
  name: v.string(),
  /** What it may be spent on. */
  category: v.string(),
  kind: v.picklist(['one-time', 'long-term']),
  /** Reminders that can still be sent; null for a long-term grant, which is not counted. */
  count: v.nullable(v.number()),
  open: v.boolean(),
  /** What was last answered, or null when it was never asked. */
  answer: v.nullable(v.picklist(['accept', 'reject', 'ban', 'filter'])),
});
