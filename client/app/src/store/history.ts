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

  async function fetchPage(before: number | null): Promise<void> {
    store.setState({ fetching: true, refusal: null });
    const answer = await line.ask('member', contract, before === null ? {} : { before });
    if (!answer.ok) return store.setState({ fetching: false, refusal: answer.refusal });
    const earlier = before === null ? [] : (store.getState().lines ?? []);
    const { lines, cursor } = answer.value;
    store.setState({ lines: [...earlier, ...lines], cursor, fetching: false });
  }

  return {
    store,
    start: () => fetchPage(null),
    more: async () => {
      const { cursor, fetching } = store.getState();
      if (cursor !== null && !fetching) await fetchPage(cursor);
    },
  };
}
