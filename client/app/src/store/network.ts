import { createStore } from 'zustand/vanilla';
import type { WatchNetwork } from '@/platform/network';

/** Whether there is a network. */
export function createNetwork(watch: WatchNetwork) {
  const store = createStore<Readonly<{ online: boolean }>>(() => ({ online: true }));
  watch((online) => store.setState({ online }));
  return store;
}
