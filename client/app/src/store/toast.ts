import { createStore } from 'zustand/vanilla';

type Toast = Readonly<{ text: string; tone: 'good' | 'bad'; key: number }>;

const shownMs = 2_800;

/** One short sentence at a time; a new one takes the place of the last. */
export function createToast(wait: (ms: number) => Promise<void>) {
  const store = createStore<Readonly<{ toast: Toast | null }>>(() => ({ toast: null }));
  const say = (text: string, tone: Toast['tone'] = 'good'): void => {
    const key = (store.getState().toast?.key ?? 0) + 1;
    store.setState({ toast: { text, tone, key } });
    void wait(shownMs).then(() => {
      if (store.getState().toast?.key === key) store.setState({ toast: null });
    });
  };
  return { store, say };
}
