import { useEffect, useRef, useState } from 'react';
import { wantsStillness } from '@/platform/motion';

const lastsMs = 220;
const everyMs = 32;

const easedOut = (part: number): number => 1 - (1 - part) ** 3;

/** The figure to show now on the way up to this one; what shrinks, or is first seen, is there at once. */
export function useCount(value: number, counts: boolean): number {
  const [shown, setShown] = useState(value);
  const before = useRef(value);
  useEffect(() => {
    const from = before.current;
    before.current = value;
    if (!counts || value <= from || wantsStillness()) return setShown(value);
    const start = Date.now();
    const timer = setInterval(() => {
      const part = Math.min(1, (Date.now() - start) / lastsMs);
      setShown(Math.round(from + (value - from) * easedOut(part)));
      if (part === 1) clearInterval(timer);
    }, everyMs);
    return () => clearInterval(timer);
  }, [value, counts]);
  return shown;
}
