import type { Band } from '../presence';

/** A time away (离店期): from a visit to the next one, or to the end of what is known. */
export type Spell = Readonly<{
  /** The number of the day of the visit it began with. */
  began: number;
  band: Band;
  /** Visits before that one, and days since the first of them. */
  repeats: number;
  sinceFirst: number;
  /** Days to the next visit; null when none is known. */
  gap: number | null;
}>;

/** The rules that are compared: the one of the shop, the same days for all, one's own interval, a model. */
export type RuleName = 'return-curve' | 'same-days' | 'own-interval' | 'mbg-nbd';

/**
 * A rule for recall (召回规则): the day away on which it calls somebody lapsing, at a threshold that makes
 * it call earlier when it is lower; null for never.
 */
export type Rule = Readonly<{
  name: RuleName;
  /** The lowest and the highest threshold there is. */
  range: readonly [number, number];
  callsOn: (spell: Spell, threshold: number) => number | null;
}>;

/** What a rule did with a period: whom it called, and who of them was gone. */
export type Verdict = Readonly<{
  name: RuleName;
  threshold: number;
  called: number;
  /** Not back in the time that followed. */
  gone: number;
  /** Days away when called, the middle one. */
  medianDays: number;
}>;
