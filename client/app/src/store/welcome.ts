import { createStore } from 'zustand/vanilla';
import type { OutputOf } from '@shared/contract/contract';
import { welcome as contract } from '@shared/contract/member/welcome';
import type { ScreenRefusal } from '@/api/answer';
import type { Line } from '@/api/line';
import type { Shelf } from '@/platform/shelf';
import { lastState } from './last-state';

export type Welcome = OutputOf<typeof contract>;

export type WelcomeState = Readonly<{
  welcome: Welcome | null;
  refusal: ScreenRefusal | null;
}>;

/** What membership gives, for anybody, and what the invitation brings by which they came. */
export function createWelcome(shelf: Shelf, line: Line, enteredFrom: () => string | null) {
  const kept = lastState(shelf, 'welcome', contract.output);
  const store = createStore<WelcomeState>(() => ({ welcome: kept.read(), refusal: null }));
  const refresh = async (): Promise<void> => {
    const source = enteredFrom();
    const answer = await line.ask('member', contract, source === null ? {} : { source });
    if (!answer.ok) return store.setState({ refusal: answer.refusal });
    const welcome = answer.value;
    kept.keep(welcome);
    store.setState({ welcome, refusal: null });
  };
  return { store, refresh };
}
