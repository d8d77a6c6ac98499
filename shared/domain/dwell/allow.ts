import type { Day } from '../kernel/day';

/** The member allows, or no longer, that it is measured how long pages are looked at (同意记录停留). */
export type DwellAllowed = Readonly<{ kind: 'dwell-allowed' | 'dwell-disallowed'; on: Day }>;

/** What is so already is no change. */
export const decide = (
  since: Day | null,
  { allowed, on }: Readonly<{ allowed: boolean; on: Day }>,
): readonly DwellAllowed[] =>
  (since !== null) === allowed
    ? []
    : [{ kind: allowed ? 'dwell-allowed' : 'dwell-disallowed', on }];

/** Since when it is allowed, or null. */
export const evolve = ({ kind, on }: DwellAllowed): Day | null =>
  kind === 'dwell-allowed' ? on : null;
