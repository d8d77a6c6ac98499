import type { Lift } from './model';

/**
 * What became of a plan. `none`: it made no difference that could be told, and not the one planned,
 * which could have been. `too-small-to-tell`: nothing and what was planned are both still possible.
 */
export type AgainstPlan =
  'as-planned' | 'more-than-planned' | 'less-than-planned' | 'none' | 'fewer' | 'too-small-to-tell';

/** The effect planned, a difference of shares above 0, beside the one measured. */
export function againstPlan(planned: number, { low, high, verdict }: Lift): AgainstPlan {
  if (verdict === 'fewer') return 'fewer';
  if (verdict === 'too-small-to-tell') return high < planned ? 'none' : 'too-small-to-tell';
  if (low > planned) return 'more-than-planned';
  return high < planned ? 'less-than-planned' : 'as-planned';
}
