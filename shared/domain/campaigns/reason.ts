import { type Interviews, churnReasons, reasonSince } from '../churn';
import { type DaySet, daysIn } from '../presence';
import type { Joined } from './model';

/** A reason for staying away (流失原因), or that none had been given. */
export const reasons = [...churnReasons, 'not-said'] as const;

export type Reason = (typeof reasons)[number];

type Known = Readonly<{ interviews: Interviews; visits: DaySet | null }>;

/**
 * Why somebody stayed away when they joined, as they had said since their last visit; `not-said` when they
 * had not. Only what was said before that day counts: what came later may be of the campaign's own making.
 */
export function reasonBefore({ interviews, visits }: Known, { on }: Pick<Joined, 'on'>): Reason {
  const lastOn = daysIn(visits)
    .filter((day) => day < on)
    .at(-1);
  if (lastOn === undefined) return 'not-said';
  const said = interviews.filter((one) => one.on < on);
  return reasonSince(said, lastOn)?.reason ?? 'not-said';
}
