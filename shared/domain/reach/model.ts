import type { Instant } from '../kernel/instant';

/** What a consent (同意) is asked for. */
export type Purpose = 'service' | 'marketing' | 'personalise';

/** How a message travels (触达渠道). */
export type Channel = 'inbox' | 'subscribe' | 'wecom' | 'sms';

export const channels: readonly Channel[] = ['inbox', 'subscribe', 'wecom', 'sms'];

/** What a consent is about: a purpose and, where messages travel for it, one channel. */
export type ConsentSubject = Readonly<{ purpose: Purpose; channel: Channel | null }>;

export type ConsentPlace = 'mini-program' | 'store' | 'sms';

/** The receipt of the latest act on one consent: given or withdrawn, which wording, when and where. */
export type Consent = ConsentSubject
  & Readonly<{ given: boolean; version: number; at: Instant; where: ConsentPlace }>;

export type GrantAnswer = 'accept' | 'reject' | 'ban' | 'filter';

/** Who told of an answer: the phone on which it was tapped, or WeChat's own event. */
export type GrantTeller = 'phone' | 'platform';

/** What is known of the grants (订阅授权) of one template of subscribe messages. */
export type Grant = Readonly<{
  /** The programme's own id of the template. */
  template: string;
  /** One-time grants that are not spent. */
  count: number;
  /** A long-term grant holds. */
  open: boolean;
  answer: GrantAnswer;
  answeredAt: Instant;
  /** Accepts only one teller has told of: the other's word about them grants nothing more. */
  unpaired: readonly Readonly<{ by: GrantTeller; at: Instant }>[];
}>;

/** Why a member gets a message: the campaign, the rule in it, and the sentence the member is told. */
export type Reason = Readonly<{ campaign: string; rule: string; sentence: string }>;

/** Something that could be told to a member, and what it is worth to the shop in fen. */
export type Offer = Readonly<{
  /** Names it once and for all: campaign, run and member. */
  id: string;
  category: string;
  worthFen: number;
  /** The channels it may go by; null is any. */
  channels: readonly Channel[] | null;
  /** Chosen by what the member did before. */
  personalised: boolean;
  title: string;
  text: string;
  /** The page of the mini-program it opens, or null. */
  page: string | null;
  reason: Reason;
  /** After this instant it is of no use. */
  endsAt: Instant;
}>;

/** What a message is for; the two that travel. */
export type MessagePurpose = Extract<Purpose, 'service' | 'marketing'>;

/**
 * A message (消息) on its way: reserved until its time, sending while the channel is asked; a staff task
 * is created, then confirmed, before it is sent.
 */
export type Message = Offer
  & Readonly<{
    purpose: MessagePurpose;
    channel: Channel;
    template: string | null;
    state: 'reserved' | 'sending' | 'created' | 'confirmed';
    notBefore: Instant;
    takenAt: Instant | null;
  }>;

/** A message that reached the member, or may have. */
export type Touch = Readonly<{
  id: string;
  category: string;
  purpose: MessagePurpose;
  channel: Channel;
  template: string | null;
  at: Instant;
  /** Unknown when the channel's answer was lost: it counts, and is never sent again. */
  state: 'sent' | 'unknown';
}>;

/** All that decides whether and how a member may be reached (触达). */
export type Reach = Readonly<{
  consents: readonly Consent[];
  grants: readonly Grant[];
  /** Messages on their way. */
  open: readonly Message[];
  /** Messages that arrived, the latest last. */
  touches: readonly Touch[];
  /** Until when the inbox has been read. */
  readUpTo: Instant;
}>;

export const noReach: Reach = { consents: [], grants: [], open: [], touches: [], readUpTo: 0 };
