/** What a member without a purchase did lately that speaks for one (意向信号). */
export type Signal = 'visit' | 'open' | 'check-in' | 'claim' | 'sign-up';

/** How strong an intention counts: so many for each day of a signal in the time before, up to a few days of one. */
export type IntentionTerms = Readonly<{
  withinDays: number;
  weights: Readonly<Record<Signal, number>>;
  /** Days of one signal that count at most. */
  mostDays: number;
  /** Strong from so much on. */
  strongFrom: number;
}>;

/** Where the lines between the stages are drawn. */
export type BehaviourTerms = Readonly<{
  intention: IntentionTerms;
  /** The time for a second purchase opens so many days after the first. */
  secondFromDays: number;
  /** Regular from so many purchase days on. */
  regularFrom: number;
  /** Lost once away so many permille of the days from which the rhythm counts as lapsing. */
  lostPermille: number;
}>;

/**
 * The stages (阶段) of a member: before the first purchase by intention, then by purchases and the
 * member's own rhythm.
 */
export const stages = [
  'weak-intention',
  'strong-intention',
  'first-purchase',
  'second-window',
  'growing',
  'regular',
  'at-risk',
  'lost',
] as const;

export type Stage = (typeof stages)[number];
