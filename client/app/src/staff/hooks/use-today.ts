import { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import { today, useToday } from '../store';
import type { TodayState } from '../store/today';
import { useHere } from './use-here';

/** The day at this till: the last answer at once, a new one each time the page shows. */
export function useTodayHere(): TodayState & Readonly<{ refresh: () => void }> {
  const { storeId } = useHere();
  const refresh = () => void today.refresh(storeId);
  useEffect(() => void today.refresh(storeId), [storeId]);
  useDidShow(refresh);
  return { ...useToday(), refresh };
}
