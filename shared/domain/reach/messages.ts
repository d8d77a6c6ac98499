import type { Instant } from '../kernel/instant';
import type {
  Channel,
  Consent,
  ConsentPlace,
  ConsentSubject,
  GrantAnswer,
  GrantTeller,
  Message,
  Offer,
} from './model';

type At = Readonly<{ at: Instant }>;

/** A choice made on the wording of a version. */
export type ConsentChoice = ConsentSubject & Readonly<{ given: boolean; version: number }>;

export type SetConsent = At
  & Readonly<{
    kind: 'set-consent';
    choices: readonly ConsentChoice[];
    where: ConsentPlace;
  }>;

/** What was answered when subscribe messages were asked for, by the programme's ids of their templates. */
export type NoteGrants = At
  & Readonly<{
    kind: 'note-grants';
    by: GrantTeller;
    answers: readonly Readonly<{ template: string; answer: GrantAnswer }>[];
  }>;

/** WeChat's word that a member has switched a template off, or on again, in its own settings. */
export type SwitchGrant = At & Readonly<{ kind: 'switch-grant'; template: string; on: boolean }>;

/** WeChat's word of what became of a message it took. */
export type NoteDelivery = At
  & Readonly<{ kind: 'note-delivery'; template: string; delivered: boolean; refused: boolean }>;

/** Which of some offers a member is told, if any; `addresses` are the channels there is an address for. */
export type DecideOffers = At
  & Readonly<{
    kind: 'decide-offers';
    offers: readonly Offer[];
    addresses: readonly Channel[];
  }>;

/** A message's time has come. */
export type TakeMessage = At
  & Readonly<{ kind: 'take-message'; message: string; addresses: readonly Channel[] }>;

export type MessageOutcome = 'sent' | 'failed' | 'unknown' | 'created' | 'confirmed';

/** What the channel answered; `refused` when it has no grant for it. */
export type SettleMessage = At
  & Readonly<{
    kind: 'settle-message';
    message: string;
    outcome: MessageOutcome;
    refused: boolean;
  }>;

export type ReadInbox = At & Readonly<{ kind: 'read-inbox' }>;

export type ReachCommand =
  | SetConsent
  | NoteGrants
  | SwitchGrant
  | NoteDelivery
  | DecideOffers
  | TakeMessage
  | SettleMessage
  | ReadInbox;

/** Why a channel does not carry a message to this member. */
export type ChannelObstacle = 'closed' | 'no-marketing' | 'no-address' | 'no-consent' | 'no-grant';

/** Why an offer is not told, or a message not sent. */
export type PassedOver =
  | Readonly<{ code: 'better-offer'; by: string; worthFen: number }>
  | Readonly<{ code: 'budget-spent'; touches: number; days: number }>
  | Readonly<{ code: 'category-spent'; touches: number; days: number }>
  | Readonly<{ code: 'no-such-category' }>
  | Readonly<{ code: 'not-personalised' }>
  | Readonly<{
      code: 'no-channel';
      channels: readonly Readonly<{ channel: Channel; why: ChannelObstacle }>[];
    }>
  | Readonly<{ code: 'too-many-waiting'; most: number }>
  | Readonly<{ code: 'too-late' }>;

type OfMessage = Readonly<{ message: string }>;
type OfTemplate = Readonly<{ template: string; at: Instant }>;

export type ReachEvent =
  | Readonly<{ kind: 'consent-set'; consent: Consent }>
  | (OfTemplate
      & Readonly<{
        kind: 'grant-answered';
        answer: GrantAnswer;
        by: GrantTeller;
        longTerm: boolean;
        /** One-time grants it adds. */
        credited: number;
        /** When the other teller told of the same accept. */
        pairedWith: Instant | null;
      }>)
  | (OfTemplate & Readonly<{ kind: 'grant-switched'; on: boolean; longTerm: boolean }>)
  /** The platform says that there is none. */
  | (OfTemplate & Readonly<{ kind: 'grant-corrected' }>)
  | Readonly<{ kind: 'message-reserved'; message: Message }>
  | Readonly<{
      kind: 'offer-passed-over';
      offer: string;
      campaign: string;
      worthFen: number;
      why: PassedOver;
    }>
  | (OfMessage & Readonly<{ kind: 'message-postponed'; notBefore: Instant }>)
  | (OfMessage & Readonly<{ kind: 'message-dropped'; why: PassedOver }>)
  | (OfMessage & Readonly<{ kind: 'message-taken'; at: Instant }>)
  | (OfMessage
      & Readonly<{
        kind: 'message-settled';
        outcome: MessageOutcome;
        at: Instant;
        /** One-time grants it spends, or gives back when it is below nothing. */
        spent: number;
      }>)
  | Readonly<{ kind: 'inbox-read'; at: Instant }>;

export type ReachRefusal =
  | Readonly<{ code: 'no-such-consent' }>
  | Readonly<{ code: 'consent-text-changed'; version: number }>
  | Readonly<{ code: 'no-such-template' }>
  | Readonly<{ code: 'no-such-message' }>;
