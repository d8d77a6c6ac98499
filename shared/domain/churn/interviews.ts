import { type Day } from '../kernel/day';
import type { ChurnReason, ChurnReasonTold, Interviews } from './model';

const REMEMBERED = 4;

/** The answer of a day; the same answer again on that day is the same. */
export const decide = (
  told: Interviews,
  { reason, on }: Readonly<{ reason: ChurnReason; on: Day }>,
): readonly ChurnReasonTold[] =>
  told.some((one) => one.reason === reason && one.on === on)
    ? []
    : [{ kind: 'churn-reason-told', reason, on }];

export const evolve = (told: Interviews, { reason, on }: ChurnReasonTold): Interviews =>
  [...told, { reason, on }].slice(-REMEMBERED);

/** The latest answer since the last visit: what was said of an earlier time away counts no more. */
export const reasonSince = (told: Interviews, lastOn: Day): Interviews[number] | null =>
  told.filter(({ on }) => on >= lastOn).at(-1) ?? null;
