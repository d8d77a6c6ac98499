/** What a member is given for nothing (礼遇): points, or a coupon of the programme by its id. */
export type Gift =
  Readonly<{ kind: 'points'; points: number }> | Readonly<{ kind: 'coupon'; coupon: string }>;

/** Why something is given; `about` names the very act: the reason, the order, the tier and day. */
export type GiftCause = Readonly<{ kind: GiftKind; about: string }>;

type GiftKind = 'operator' | 'birthday' | 'claim' | 'reward';
