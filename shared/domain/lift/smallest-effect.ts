/** The normal deviate beyond which 2.5 % lie: a difference is told at 95 %, either way. */
const TOLD = 1.959963984540054;

/** The normal deviates below which 80 % and 90 % lie. */
const powers = { 0.8: 0.8416212335729143, 0.9: 1.2815515655446004 } as const;

export type Audience = Readonly<{
  members: number;
  holdoutPermille: number;
  /** Who of them come unaided within the window, from 0 to 1. */
  baseShare: number;
  /** The chance to tell an effect of that size. */
  power?: keyof typeof powers;
}>;

/**
 * The smallest effect, as a difference of shares, that an audience can be expected to show, by the
 * normal approximation at the base share (a small audience needs somewhat more than it says). Null where none can be: an empty arm, nobody or everybody
 * who comes unaided, or an effect beyond all of them.
 */
export function smallestEffect(audience: Audience): number | null {
  const { members, holdoutPermille, baseShare, power = 0.8 } = audience;
  const holdout = (members * holdoutPermille) / 1000;
  const treated = members - holdout;
  if (holdout < 1 || treated < 1 || baseShare <= 0 || baseShare >= 1) return null;
  const spread = Math.sqrt(baseShare * (1 - baseShare) * (1 / treated + 1 / holdout));
  const effect = (TOLD + powers[power]) * spread;
  return baseShare + effect > 1 ? null : effect;
}
