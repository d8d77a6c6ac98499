import { type Instant, MINUTE } from '../../../shared/domain/kernel/instant';
import { change, command as _ } from '../cloudbase/documents';
import type { Staff } from './staff';

/** So many wrong codes within the window lock a till until the window has passed. */
const ALLOWED = 20;
const WINDOW = 10 * MINUTE;

/** Seconds until this person's till may try again, or 0. */
export function lockedSeconds({ wrongCodes }: Staff, at: Instant): number {
  if (wrongCodes === undefined || wrongCodes.count < ALLOWED) return 0;
  return Math.max(0, Math.ceil((wrongCodes.since + WINDOW - at) / 1000));
}

/** Counts one more wrong code. The first begins a window, once, however many come at the same moment. */
export async function countWrongCode({ _id, wrongCodes }: Staff, at: Instant): Promise<void> {
  const running = wrongCodes !== undefined && at < wrongCodes.since + WINDOW;
  const asRead = { _id, 'wrongCodes.since': wrongCodes?.since ?? _.exists(false) };
  const first = { wrongCodes: _.set({ since: at, count: 1 }) };
  if (!running && (await change('staff', asRead, first))) return;
  await change('staff', { _id }, { 'wrongCodes.count': _.inc(1) });
}
