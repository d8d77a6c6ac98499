import { createStore } from 'zustand/vanilla';
import type { OutputOf } from '@shared/contract/contract';
import { today as contract } from '@shared/contract/staff/today';
import type { ScreenRefusal } from '@/api/answer';
import type { Line } from '@/api/line';
import type { Shelf } from '@/platform/shelf';
import { lastState } from '@/store/last-state';
import { inTime } from './patience';

export type Today = OutputOf<typeof contract>;

export type TodayState = Readonly<{
  today: Today | null;
  refreshing: boolean;
  refusal: ScreenRefusal | null;
}>;

/** The day's purchases at one store, the last answer first. */
export function createToday(shelf: Shelf, line: Line) {
  const store = createStore<TodayState>(() => ({ today: null, refreshing: false, refusal: null }));
  let shown: string | null = null;
  let asking: Promise<void> | null = null;

  async function ask(storeId: string): Promise<void> {
    const kept = lastState(shelf, `today-${storeId}`, contract.output);
    if (shown !== storeId) store.setState({ today: kept.read() });
    shown = storeId;
    store.setState({ refreshing: true });
    const answer = await inTime(line.ask('staff', contract, { storeId }));
    if (shown !== storeId) return;
    if (answer.ok) kept.keep(answer.value);
    store.setState({
      refreshing: false,
      refusal: answer.ok ? null : answer.refusal,
      ...(answer.ok ? { today: answer.value } : {}),
    });
  }

  /** The page and what is on it ask at the same moment: that is one question. */
  function refresh(storeId: string): Promise<void> {
    if (asking !== null && shown === storeId) return asking;
    const asked = ask(storeId).finally(() => {
      if (asking === asked) asking = null;
    });
    asking = asked;
    return asked;
  }

  return { store, refresh };
}
