import { type StoreApi, createStore } from 'zustand/vanilla';
import type { OutputOf } from '@shared/contract/contract';
import { inbox as contract } from '@shared/contract/member/inbox';
import type { ScreenRefusal } from '@/api/answer';
import { type AnswerStore, type Means, createAnswer } from '@/store/answer';

export type Inbox = OutputOf<typeof contract>;
export type Told = Inbox['messages'][number];

/** What was asked for after the first page. */
export type Older = Readonly<{
  messages: readonly Told[];
  /** Where the next page begins; null when there is none. */
  cursor: Inbox['cursor'];
  fetching: boolean;
  refusal: ScreenRefusal | null;
}>;

export type InboxStore = AnswerStore<Inbox>
  & Readonly<{ older: StoreApi<Older>; more: () => Promise<void> }>;

/** What the shop wrote: the first page is shown as last heard, older ones are asked for by hand. */
export function createInbox(means: Means): InboxStore {
  const answer = createAnswer(means, contract);
  const after = ({ value }: Readonly<{ value: Inbox | null }>): Older => ({
    ...{ messages: [], cursor: value?.cursor ?? null, fetching: false, refusal: null },
  });
  const older = createStore<Older>(() => after(answer.store.getState()));

  // Another first page ends elsewhere: what was older begins anew, or messages would be missed.
  answer.store.subscribe((now, before) => {
    const [ends, ended] = [now, before].map(({ value }) => JSON.stringify(value?.cursor ?? null));
    if (ends !== ended) older.setState(after(now), true);
  });

  async function more(): Promise<void> {
    const { cursor, fetching } = older.getState();
    if (cursor === null || fetching) return;
    older.setState({ fetching: true, refusal: null });
    const said = await means.line.ask('member', contract, { before: cursor });
    const { messages, cursor: still } = older.getState();
    if (still !== cursor) return;
    if (!said.ok) return older.setState({ fetching: false, refusal: said.refusal });
    const { value } = said;
    const all = [...messages, ...value.messages];
    older.setState({ messages: all, cursor: value.cursor, fetching: false });
  }

  return { ...answer, older, more };
}
