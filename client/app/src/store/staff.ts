import * as v from 'valibot';
import { createStore } from 'zustand/vanilla';
import { me } from '@shared/contract/staff/me';
import type { Line } from '@/api/line';
import type { Shelf } from '@/platform/shelf';
import { lastState } from './last-state';

/** Whether this person works here, so that the way to the till is shown; the door decides anew. */
export function createStaff(shelf: Shelf, line: Line) {
  const kept = lastState(shelf, 'works-here', v.boolean());
  const store = createStore(() => ({ worksHere: kept.read() ?? false }));
  const refresh = async (): Promise<void> => {
    const answer = await line.ask('staff', me, {});
    if (!answer.ok && answer.refusal.code === 'unreachable') return;
    store.setState({ worksHere: answer.ok });
    kept.keep(answer.ok);
  };
  return { store, refresh };
}
