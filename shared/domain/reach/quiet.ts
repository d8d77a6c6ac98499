import { dayOf, startOf } from '../kernel/day';
import { HOUR, type Instant } from '../kernel/instant';
import type { ReachTerms } from './terms';

/** The first instant from this one on at which messages may be sent. */
export function afterQuiet({ from, to }: ReachTerms['quiet'], at: Instant): Instant {
  const midnight = startOf(dayOf(at));
  const [begins, ends] = [midnight + from * HOUR, midnight + to * HOUR];
  if (from < to) return at >= begins && at < ends ? ends : at;
  if (from === to || (at >= ends && at < begins)) return at;
  return at < ends ? ends : ends + 24 * HOUR;
}
