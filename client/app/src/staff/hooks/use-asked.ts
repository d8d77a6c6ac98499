import { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import { useHere } from './use-here';

/** Asks about this till at once and each time the page shows; the answer is how to ask again. */
export function useAsked(ask: (storeId: string) => Promise<void>): () => void {
  const { storeId } = useHere();
  const refresh = (): void => void ask(storeId);
  // A till that has just become known has no show of its own any more.
  useEffect(() => void ask(storeId), [storeId, ask]);
  useDidShow(refresh);
  return refresh;
}
