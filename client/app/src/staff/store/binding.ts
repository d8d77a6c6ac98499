import { createStore } from 'zustand/vanilla';
import type { OutputOf } from '@shared/contract/contract';
import { bind as contract } from '@shared/contract/staff/bind';
import type { ScreenRefusal } from '@/api/answer';
import type { Line } from '@/api/line';
import { inTime } from './patience';

/** An invitation on its way to become a colleague. */
export type BindingState =
  | Readonly<{ kind: 'asks' }>
  | Readonly<{ kind: 'binding' }>
  | Readonly<{ kind: 'refused'; refusal: ScreenRefusal }>
  | Readonly<{ kind: 'bound'; rights: OutputOf<typeof contract> }>;

/** Becoming staff by an invitation; asked again after a lost answer it says the same. */
export function createBinding(line: Line, bound: () => Promise<unknown>) {
  const store = createStore<{ binding: BindingState }>(() => ({ binding: { kind: 'asks' } }));
  const show = (binding: BindingState): void => store.setState({ binding });

  async function bind(invitation: string): Promise<void> {
    if (store.getState().binding.kind === 'binding') return;
    show({ kind: 'binding' });
    const answer = await inTime(line.ask('staff', contract, { invitation }));
    if (!answer.ok) return show({ kind: 'refused', refusal: answer.refusal });
    await bound();
    show({ kind: 'bound', rights: answer.value });
  }

  return { store, bind, ask: () => show({ kind: 'asks' }) };
}
