import Taro from '@tarojs/taro';
import { useState } from 'react';
import { scanCode } from '@/platform/scanner';
import { languageNow, say } from '@/store';
import { sentenceOf } from '../sentence';
import { sale, till } from '../store';
import { pages } from '../addresses';

const go = (url: string, replace: boolean) =>
  void (replace ? Taro.redirectTo({ url }) : Taro.navigateTo({ url }));

/** Looks up a code that was read, and goes on to the counter; a refusal is said. */
export function useOpenSale() {
  const [opening, setOpening] = useState(false);

  async function open(code: string, replace: boolean): Promise<void> {
    const here = till.store.getState().till;
    if (here === null || opening) return;
    setOpening(true);
    const opened = await sale.open(here.storeId, code);
    setOpening(false);
    if (!opened.ok) return say(sentenceOf(opened.refusal, languageNow()), 'bad');
    go(pages.counter, replace);
  }

  return { opening, open };
}

/** One tap from anywhere at the till to the next shopper's code. */
export function useScan(replace = false) {
  const { opening, open } = useOpenSale();

  async function scan(): Promise<void> {
    const read = await scanCode();
    if (read.kind === 'read') return open(read.text, replace);
    if (read.kind === 'no-camera') go(pages.code, replace);
  }

  return { opening, scan: () => void scan() };
}
