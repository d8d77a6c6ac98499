import type { Channel, ConsentSubject, MessagePurpose } from './model';

/** So many marketing touches in so many days before any moment. */
export type Allowance = Readonly<{ touches: number; days: number }>;

export type Cadence = 'daily' | 'monthly' | 'yearly';

/** What messages are about; its cadence (节奏) bounds the touches of one category. */
export type MessageCategory = Readonly<{
  id: string;
  name: string;
  purpose: MessagePurpose;
  cadence: Cadence | null;
}>;

/** What of a message a field of a template says. */
export type FieldSays = 'shop' | 'title' | 'text' | 'ends-on';

/** A template of subscribe messages (订阅消息模板): it carries what was promised when it was asked for. */
export type MessageTemplate = Readonly<{
  id: string;
  /** WeChat's id of it, and the title it has in WeChat's library. */
  templateId: string;
  title: string;
  kind: 'one-time' | 'long-term';
  category: string;
  fields: readonly Readonly<{ field: string; says: FieldSays }>[];
}>;

/** The wording a member is shown when a consent is asked for; another wording is another version. */
export type ConsentWording = ConsentSubject & Readonly<{ version: number; text: string }>;

/** Everything an operator sets about reaching members. */
export type ReachTerms = Readonly<{
  /** Channels that are open, the one to try first at the head, and what a message by each costs. */
  channels: readonly Readonly<{ channel: Channel; costFen: number }>[];
  budget: Allowance;
  cadences: Readonly<Record<Cadence, Allowance>>;
  /** Hours of the UTC+8 day in which no message is sent: from one hour until another strikes. */
  quiet: Readonly<{ from: number; to: number }>;
  categories: readonly MessageCategory[];
  templates: readonly MessageTemplate[];
  wordings: readonly ConsentWording[];
  /** Days before a coupon ends on which the member is reminded. */
  couponReminderDays: number;
}>;
