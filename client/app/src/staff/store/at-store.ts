import type { GenericSchema } from 'valibot';
import { createStore } from 'zustand/vanilla';
import type { Contract, OutputOf } from '@shared/contract/contract';
import type { ScreenRefusal } from '@/api/answer';
import type { Given, Line } from '@/api/line';
import type { Shelf } from '@/platform/shelf';
import { lastState } from '@/store/last-state';
import { inTime } from './patience';

/** What is shown of one store: the last answer there was, and why there is no newer one. */
export type AtStore<Value> = Readonly<{
  value: Value | null;
  refreshing: boolean;
  refusal: ScreenRefusal | null;
}>;

/** A question that asks nothing but which store it is about. */
type Question = Contract & Readonly<{ input: GenericSchema<Readonly<{ storeId: string }>> }>;

/** The answer to a question about one store, the last one first. */
export function createAtStore<C extends Question>(shelf: Shelf, line: Line, contract: C) {
  type Value = OutputOf<C>;
  const nothing: AtStore<Value> = { value: null, refreshing: false, refusal: null };
  const store = createStore<AtStore<Value>>(() => nothing);
  const keptFor = (storeId: string) =>
    lastState(shelf, `${contract.name}-${storeId}`, contract.output);
  let shown: string | null = null;
  let asking: Promise<void> | null = null;

  async function ask(storeId: string): Promise<void> {
    if (shown !== storeId) store.setState({ value: keptFor(storeId).read() as Value | null });
    shown = storeId;
    store.setState({ refreshing: true });
    const answer = await inTime(line.ask('staff', contract, { storeId } as Given<C>));
    if (shown !== storeId) return;
    store.setState({ refreshing: false });
    if (answer.ok) change(answer.value);
    else store.setState({ refusal: answer.refusal as ScreenRefusal });
  }

  /** What is known by now of the store that is shown. */
  function change(value: Value): void {
    if (shown !== null) keptFor(shown).keep(value);
    store.setState({ value, refusal: null });
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

  return { store, refresh, change };
}
