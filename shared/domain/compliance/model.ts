import type { MessagePurpose } from '../reach';
import type { Rule } from '../segments';

/** One thing that a shop is about to publish, send or give, as far as rules from outside look at it. */
export type Matter =
  /** Words that members read; `isRewarded` when whoever does what they say is given something. */
  | Readonly<{ kind: 'text'; text: string; isRewarded: boolean }>
  /** Words that are sent, what for, and whether a coupon comes with them. */
  | Readonly<{ kind: 'message'; text: string; purpose: MessagePurpose; givesCoupon: boolean }>
  /** A template of subscribe messages, by the title it has with WeChat. */
  | Readonly<{ kind: 'template'; title: string; purpose: MessagePurpose }>
  /** Words about a lottery, and whether every draw wins. */
  | Readonly<{ kind: 'lottery'; text: string; everyDrawWins: boolean }>
  | Readonly<{ kind: 'prize'; valueFen: number }>
  /** The least that a friend must have paid, and kept, before anybody is rewarded. */
  | Readonly<{ kind: 'referral'; minimumFen: number }>
  /** Hours of the day in which nobody is sent anything. */
  | Readonly<{ kind: 'quiet'; from: number; to: number }>
  /** The words by which a yes to text messages is asked for. */
  | Readonly<{ kind: 'sms-consent'; text: string }>
  /** A coupon that is given to those of whom a rule is true. */
  | Readonly<{ kind: 'coupon'; chosenBy: Rule }>;

/** A matter and the field it stands in. */
export type Placed = Readonly<{ field: string; matter: Matter }>;

export type RuleId =
  | 'no-reward-for-sharing'
  | 'no-reward-for-inviting'
  | 'no-reward-for-subscribing'
  | 'one-level-of-referral'
  | 'referral-needs-a-purchase'
  | 'service-carries-no-marketing'
  | 'subscribe-carries-no-marketing'
  | 'no-withdrawn-template'
  | 'one-link-per-member'
  | 'sms-says-how-to-stop'
  | 'quiet-at-least-from-22-to-8'
  | 'odds-as-they-are'
  | 'prize-at-most-50000-yuan'
  | 'same-price-for-the-same';

/** Where a rule comes from: a document, its clause, and what it asks, in our words. */
export type Source = Readonly<{ document: string; clause: string; asks: string }>;

/** A rule that no shop sets for itself (合规规则), with something it lets pass and something it does not. */
export type ComplianceRule = Readonly<{
  source: Source;
  breaks: (matter: Matter) => boolean;
  allowed: Matter;
  refused: Matter;
}>;

/** A field that breaks a rule. */
export type ComplianceProblem = Readonly<{ field: string; rule: RuleId; source: Source }>;
