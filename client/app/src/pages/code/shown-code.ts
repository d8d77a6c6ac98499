import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import type { Result } from '@shared/domain/kernel/result';
import type { ShownCode } from '@shared/domain/member-code';
import type { NoKeyForToday } from '../../../../code/show-code';
import { holdScreen, watchCapture } from '@/platform/screen';
import { codeKeys } from '@/store';

/** The code of this second, from the phone alone; it asks nobody. */
export function useShownCode(): Result<ShownCode, NoKeyForToday> {
  const [shown, setShown] = useState(codeKeys.now);
  useEffect(() => {
    const timer = setInterval(() => setShown(codeKeys.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  useDidShow(() => setShown(codeKeys.now()));
  return shown;
}

/** While the page is in front: bright, awake, not to be captured; `captured` hears of a screenshot. */
export function useHeldScreen(captured: () => void): void {
  const [inFront, setInFront] = useState(true);
  useDidShow(() => setInFront(true));
  useDidHide(() => setInFront(false));
  useEffect(() => {
    if (!inFront) return;
    const letGo = [holdScreen(), watchCapture(captured)];
    return () => letGo.forEach((release) => release());
  }, [inFront]);
}
