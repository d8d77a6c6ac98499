import type { Day } from '../kernel/day';
import type { Instant } from '../kernel/instant';
import type { BirthdayEvent, BirthdayRefusal } from '../birthday';
import type { CampaignEvent, CampaignRefusal, JoinCampaign } from '../campaigns';
import type { CareEvent, CareRefusal } from '../care';
import type { CouponEvent, CouponRefusal } from '../coupons';
import type { Gift, GiftCause } from '../gifts';
import type { ClaimEvent, ClaimRefusal } from '../claims';
import type { GrowthEvent } from '../growth';
import type { LotteryEvent, LotteryRefusal } from '../lotteries';
import type { OccasionEvent, OccasionRefusal } from '../occasions';
import type { MilestoneEvent } from '../milestones';
import type { PointsEvent, PointsRefusal } from '../points';
import type { PurchaseEvent } from '../purchases';
import type { Basket } from '../quote';
import type { ReachCommand, ReachEvent, ReachRefusal } from '../reach';
import type { RewardEvent, RewardRefusal } from '../rewards';
import type { Piece, StockEvent, StockRefusal } from '../stock';
import type { ReferralEvent, SettleFriend } from '../referral';
import type { StreakEvent, StreakRefusal } from '../streaks';
import type { TagEvent, TagRefusal } from '../tags';
import type { TierEvent } from '../tiers';
import type { TaskEvent } from '../tasks';
import type { VisitEvent } from '../visits';
import type { ActivityCommand } from './activity-commands';
import type { CareCommand } from './care-commands';
import type { JourneyCommand, JourneyEvent, JourneyRefusal } from './journey-parts';
import type { PresenceCommand, PresenceEvent } from './presence-commands';
import type { ShownCode } from './shown-code';
import type { MemberEnrolled } from './enrolled';
import type { TierGiftEvent } from './tier-gift-event';

type At = Readonly<{ at: Instant }>;

export type CheckIn = At & Readonly<{ kind: 'check-in' }>;
export type MakeUp = At & Readonly<{ kind: 'make-up'; day: Day }>;
export type RecordVisit = At
  & Readonly<{ kind: 'record-visit'; storeId: string; on: Day; code: ShownCode | null }>;

export type RecordPurchase = At
  & Readonly<{
    kind: 'record-purchase';
    orderId: string;
    basket: Basket;
    /** When it was bought: now, or earlier for a purchase that arrives late. */
    boughtAt: Instant;
    /** What the shopper was told to pay, in fen. */
    payFen: number;
    /** Coupons it uses, by id; left out, none. */
    coupons?: readonly string[];
    code: ShownCode | null;
  }>;

/** Goods handed out for a coupon, without a purchase. */
export type RedeemCoupon = At
  & Readonly<{ kind: 'redeem-coupon'; coupon: string; storeId: string; code: ShownCode | null }>;

/** The recorded purchase and how much of it, in fen paid, is kept before and after this refund. */
export type RefundPurchase = At
  & Readonly<{
    kind: 'refund-purchase';
    purchase: Extract<PurchaseEvent, { kind: 'purchase-recorded' }>;
    refundNo: string;
    keptBeforeFen: number;
    keptAfterFen: number;
  }>;

export type Adjust = At
  & Readonly<{ kind: 'adjust'; points: number; growth: number; reason: string }>;

export type ImportHistory = At
  & Readonly<{
    kind: 'import-history';
    opening: Readonly<{ points: number; growth: number }>;
    purchases: readonly Readonly<{
      orderId: string;
      storeId: string;
      on: Day;
      amountFen: number;
    }>[];
    /** Whether imported purchases earn, as if they were recorded on their day. */
    earns: Readonly<{ points: boolean; growth: boolean }>;
  }>;

/** A coupon issued by hand, with a reason, under an id that the request gave it. */
export type IssueCoupon = At
  & Readonly<{ kind: 'issue-coupon'; coupon: string; id: string; reason: string }>;

/** A claim in the claim centre, with the id its coupon will have and the piece put by for it. */
export type ClaimCoupon = At
  & Readonly<{ kind: 'claim-coupon'; claim: string; coupon: string; piece: Piece | null }>;

/** A reward of the points mall, with the id its coupon or pick-up will have and the piece put by for it. */
export type RedeemReward = At
  & Readonly<{
    kind: 'redeem-reward';
    reward: string;
    /** The price the member was shown. */
    points: number;
    id: string;
    piece: Piece | null;
  }>;

export type HandOver = At
  & Readonly<{
    kind: 'hand-over';
    pickUps: readonly string[];
    storeId: string;
    code: ShownCode | null;
  }>;

export type CancelPickUp = At
  & Readonly<{ kind: 'cancel-pick-up'; pickUp: string; code: ShownCode | null }>;

/** Lets a piece of limited stock go that was put by and never became the member's. */
export type LetGo = At & Readonly<{ kind: 'let-go'; piece: Piece }>;

export type PassTime = At & Readonly<{ kind: 'pass-time' }>;

/** A change of name, picture or settings; the values themselves stay out of the ledger. */
export type ChangeProfile = At & Readonly<{ kind: 'change-profile'; fields: readonly string[] }>;

export type MemberCommand =
  | CheckIn
  | MakeUp
  | RecordVisit
  | RecordPurchase
  | RefundPurchase
  | RedeemCoupon
  | Adjust
  | ImportHistory
  | IssueCoupon
  | SettleFriend
  | ChangeProfile
  | ClaimCoupon
  | RedeemReward
  | HandOver
  | CancelPickUp
  | ActivityCommand
  | LetGo
  | CareCommand
  | ReachCommand
  | JoinCampaign
  | PresenceCommand
  | JourneyCommand
  | PassTime;

export type MemberEvent =
  | MemberEnrolled
  | Readonly<{ kind: 'code-used'; step: number }>
  | Readonly<{ kind: 'profile-changed'; fields: readonly string[] }>
  /** A gift that came by itself and could not be given, and why. */
  | Readonly<{ kind: 'gift-withheld'; gift: Gift; cause: GiftCause; why: string }>
  | TagEvent
  | PointsEvent
  | GrowthEvent
  | TierEvent
  | StreakEvent
  | ClaimEvent
  | RewardEvent
  | LotteryEvent
  | OccasionEvent
  | StockEvent
  | VisitEvent
  | PresenceEvent
  | PurchaseEvent
  | CouponEvent
  | BirthdayEvent
  | TierGiftEvent
  | TaskEvent
  | MilestoneEvent
  | CareEvent
  | ReferralEvent
  | ReachEvent
  | CampaignEvent
  | JourneyEvent;

export type MemberRefusal =
  | TagRefusal
  | PointsRefusal
  | StreakRefusal
  | CouponRefusal
  | BirthdayRefusal
  | ClaimRefusal
  | RewardRefusal
  | LotteryRefusal
  | OccasionRefusal
  | StockRefusal
  | CareRefusal
  | ReachRefusal
  | CampaignRefusal
  | JourneyRefusal
  | Readonly<{ code: 'code-already-used' }>
  | Readonly<{ code: 'quote-changed'; payFen: number }>
  | Readonly<{ code: 'amount-too-large'; maxFen: number }>
  | Readonly<{ code: 'purchase-too-late'; lateHours: number }>
  | Readonly<{ code: 'purchase-in-future' }>
  | Readonly<{ code: 'insufficient-growth'; short: number }>
  | Readonly<{ code: 'nothing-to-adjust' }>;
