import type { GenericSchema } from 'valibot';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Contract, OutputOf } from '@shared/contract/contract';
import type { Instant } from '@shared/domain/kernel/instant';
import type { ScreenRefusal } from '@/api/answer';
import type { Given, Line } from '@/api/line';
import type { Shelf } from '@/platform/shelf';
import { lastState } from './last-state';

/** What a screen shows: the last answer there was, and why there is no newer one. */
export type Shown<Value> = Readonly<{
  value: Value | null;
  refreshing: boolean;
  refusal: ScreenRefusal | null;
}>;

export type AnswerStore<Value> = Readonly<{
  store: StoreApi<Shown<Value>>;
  refresh: () => Promise<void>;
}>;

/** The phone, and who learns from an answer what the shop's clock shows. */
export type Means = Readonly<{ shelf: Shelf; line: Line; heard: (at: Instant) => void }>;

/** A question whose answer says when it was given. */
type Question = Contract & Readonly<{ output: GenericSchema<{ at: Instant }> }>;

/** What a question is about, and by which name its answer is kept. */
type About<C extends Question> = Readonly<{ given: Given<C>; name: string }>;

/** The answer to a question, shown as last heard until a newer one comes. */
export function createAnswer<C extends Question>(
  { shelf, line, heard }: Means,
  contract: C,
  { given, name }: About<C> = { given: {} as Given<C>, name: contract.name },
): AnswerStore<OutputOf<C>> {
  type Value = OutputOf<C>;
  const kept = lastState(shelf, name, contract.output);
  const store = createStore<Shown<Value>>(() => ({
    value: kept.read() as Value | null,
    ...{ refreshing: false, refusal: null },
  }));

  const show = (value: Value): void => {
    kept.keep(value);
    heard((value as Readonly<{ at: Instant }>).at);
    store.setState({ value, refreshing: false, refusal: null });
  };

  async function refresh(): Promise<void> {
    store.setState({ refreshing: true });
    const answer = await line.ask('member', contract, given);
    if (answer.ok) return show(answer.value);
    const refusal = answer.refusal as ScreenRefusal;
    if (refusal.code !== 'not-a-member') return store.setState({ refreshing: false, refusal });
    kept.forget();
    store.setState({ value: null, refreshing: false, refusal });
  }

  return { store, refresh };
}
