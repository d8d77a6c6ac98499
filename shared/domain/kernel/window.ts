import type { Instant } from './instant';

/** When something can be had: from an instant on, up to and without another; null is no bound. */
export type Window = Readonly<{ from: Instant | null; until: Instant | null }>;

export type WindowRefusal =
  | Readonly<{ code: 'not-open-yet'; opensAt: Instant }>
  | Readonly<{ code: 'over'; endedAt: Instant }>;

/** Why an instant lies outside a window, or null when it lies inside. */
export function outside({ from, until }: Window, at: Instant): WindowRefusal | null {
  if (from !== null && at < from) return { code: 'not-open-yet', opensAt: from };
  if (until !== null && at >= until) return { code: 'over', endedAt: until };
  return null;
}

/** Whether a window ends before, or as, it begins, so that nothing is ever inside. */
export const isEmpty = ({ from, until }: Window): boolean =>
  from !== null && until !== null && until <= from;
