import { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import { useOnline } from '@/store';
import { queue, useQueue } from '../store';
import { tally } from '../queue/queries';

const pauseMs = 15_000;

/** While a page of the till is open, what waits is handed in: at once, on reconnect, and now and then. */
export function useReplay(): void {
  const online = useOnline();
  const waits = tally(useQueue().journal).waiting > 0;
  useDidShow(() => {
    if (online) void queue.replay();
  });
  useEffect(() => {
    if (!online || !waits) return undefined;
    void queue.replay();
    const timer = setInterval(() => void queue.replay(), pauseMs);
    return () => clearInterval(timer);
  }, [online, waits]);
}
