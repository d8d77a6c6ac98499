import { createStore } from 'zustand/vanilla';
import type { OutputOf } from '@shared/contract/contract';
import { history as contract } from '@shared/contract/member/history';
import type { ScreenRefusal } from '@/api/answer';
import type { Line } from '@/api/line';

export type StatementLine = OutputOf<typeof contract>['lines'][number];

export type HistoryState = Readonly<{
  /** Newest first; null until the first page is here. */
  lines: readonly StatementLine[] | null;
  /** Asks for older lines; null when there are none. */
  cursor: number | null;
  fetching: boolean;
  refusal: ScreenRefusal | null;
}>;

const nothing: HistoryState = { lines: null, cursor: null, fetching: false, refusal: null };

/** The points statement, a page at a time. */
export function createHistory(line: Line) {
  const store = createStore<HistoryState>(() => nothing);

  /** Which reading this is: a page that was asked for in an earlier one comes too late. */
  let reading = 0;

  async function fetchPage(before: number | null): Promise<void> {
    const mine = reading;
    store.setState({ fetching: true, refusal: null });
    const answer = await line.ask('member', contract, before === null ? {} : { before });
    if (mine !== reading) return;
    if (!answer.ok) return store.setState({ fetching: false, refusal: answer.refusal });
    const earlier = before === null ? [] : (store.getState().lines ?? []);
    const { lines, cursor } = answer.value;
    store.setState({ lines: [...earlier, ...lines], cursor, fetching: false });
  }

  return {
    store,
    start: () => {
      reading += 1;
      return fetchPage(null);
    },
    more: async () => {
      const { cursor, fetching } = store.getState();
      if (cursor !== null && !fetching) await fetchPage(cursor);
    },
  };
}
