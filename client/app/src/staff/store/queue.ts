import { createStore } from 'zustand/vanilla';
import { recordPurchase } from '@shared/contract/staff/record-purchase';
import type { Instant } from '@shared/domain/kernel/instant';
import type { Line } from '@/api/line';
import type { Shelf } from '@/platform/shelf';
import { inputOf } from '../queue/input';
import { putAway, retry } from '../queue/journal';
import { keptJournal } from '../queue/kept';
import type { Journal, Outcome, TillPurchase } from '../queue/model';
import { waiting } from '../queue/queries';
import { handIn, replay, type ShopLine } from '../queue/replay';
import { inTime } from './patience';

export type QueueState = Readonly<{ journal: Journal; replaying: boolean }>;

/** The journal as the screens see it, and the line by which it is handed in. */
export function createQueue(shelf: Shelf, line: Line, now: () => Instant) {
  const store = createStore<QueueState>(() => ({ journal: [], replaying: false }));
  const kept = keptJournal(shelf, (journal) => store.setState({ journal }));
  store.setState({ journal: kept.read() });

  const shop: ShopLine = {
    now,
    send: async (purchase: TillPurchase): Promise<Outcome> => {
      const answer = await inTime(line.ask('staff', recordPurchase, inputOf(purchase)));
      if (answer.ok) return { kind: 'recorded', answer: answer.value };
      const { refusal } = answer;
      return refusal.code === 'unreachable' ? { kind: 'unanswered' } : { kind: 'refused', refusal };
    },
  };

  /** Hands in what waits; one replay at a time. */
  async function replayAll(): Promise<void> {
    if (store.getState().replaying || waiting(kept.read()).length === 0) return;
    store.setState({ replaying: true });
    await replay(kept, shop);
    store.setState({ replaying: false });
  }

  return {
    store,
    kept,
    replay: replayAll,
    handIn: (requestId: string) => handIn(kept, shop, requestId),
    retry: async (requestId: string): Promise<void> => {
      kept.change((journal) => retry(journal, requestId));
      await handIn(kept, shop, requestId);
    },
    putAway: (requestId: string): void => kept.change((journal) => putAway(journal, requestId)),
  };
}

export type Queue = ReturnType<typeof createQueue>;
