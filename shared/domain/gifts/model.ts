/** What a member is given for nothing (礼遇): points, or a coupon of the programme by its id. */
export type Gift =
  Readonly<{ kind: 'points'; points: number }> | Readonly<{ kind: 'coupon'; coupon: string }>;

/** Why something is given; `about` names the very act: the reason, the order, the tier and day. */
export type GiftCause = Readonly<{ kind: GiftKind; about: string }>;

type GiftKind =
  | 'operator'
  | 'birthday'
  | 'referral'
  | 'claim'
  | 'reward'
  | 'tier-reached'
  | 'tier-month'
  | 'repeat-purchase'
  | 'lottery'
  | 'occasion'
  | 'task'
  | 'growth-milestone'
  | 'anniversary'
  | 'campaign'
  | 'journey';

/** What a tier gives on reaching it (升级礼), and each month to whoever holds it then (月礼). */
export type TierGifts = Readonly<{
  tier: string;
  onReaching: readonly Gift[];
  monthly: readonly Gift[];
}>;

/** The coupon for coming back (再来券), usable around the day on which this member usually does. */
export type RepeatGift = Readonly<{
  coupon: string;
  /** The least that is paid, and kept, for it. */
  minPayFen: number;
  /** It opens and closes after so many thousandths of the member's usual gap between visits. */
  opensPermille: number;
  closesPermille: number;
  /** The usual gap of a member whose own is not known yet. */
  firstTimerDays: number;
}>;

export type GiftRules = Readonly<{
  tiers: readonly TierGifts[];
  repeat: RepeatGift | null;
}>;
