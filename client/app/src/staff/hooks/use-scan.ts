import Taro from '@tarojs/taro';
import { useState } from 'react';
import { scanCode } from '@/platform/scanner';
import { languageNow, say } from '@/store';
import { sentenceOf } from '../sentence';
import { door, sale, till } from '../store';
import { pages } from '../addresses';

/** What a code is read for: a sale, goods over the counter, or the door of an occasion. */
export type Purpose = 'counter' | 'goods' | 'door';

/** The purpose that an address names; a sale unless it says otherwise. */
export const purposeOf = (named: string | undefined): Purpose =>
  named === 'goods' || named === 'door' ? named : 'counter';

const go = (url: string, replace: boolean) =>
  void (replace ? Taro.redirectTo({ url }) : Taro.navigateTo({ url }));

type Read = Readonly<{ storeId: string; code: string; replace: boolean }>;

async function openSale({ storeId, code, replace }: Read, url: string): Promise<void> {
  const opened = await sale.open(storeId, code);
  if (!opened.ok) return say(sentenceOf(opened.refusal, languageNow()), 'bad');
  go(url, replace);
}

const reads: { readonly [P in Purpose]: (read: Read) => Promise<void> } = {
  counter: (read) => openSale(read, pages.counter),
  goods: (read) => openSale(read, `${pages.counter}?open=goods`),
  // What the door says of it stands there.
  door: async ({ storeId, code, replace }) => {
    await door.read(storeId, code);
    if (replace) void Taro.navigateBack();
  },
};

/** Looks up a code that was read, and goes on to where it is wanted; a refusal is said. */
export function useRead(purpose: Purpose) {
  const [opening, setOpening] = useState(false);

  async function read(code: string, replace: boolean): Promise<void> {
    const here = till.store.getState().till;
    if (here === null || opening) return;
    setOpening(true);
    await reads[purpose]({ storeId: here.storeId, code, replace });
    setOpening(false);
  }

  return { opening, read };
}

type Wanted = Readonly<{ purpose?: Purpose; replace?: boolean }>;

/** One tap from anywhere at the till to the next shopper's code. */
export function useScan({ purpose = 'counter', replace = false }: Wanted = {}) {
  const { opening, read } = useRead(purpose);

  async function scan(): Promise<void> {
    const seen = await scanCode();
    if (seen.kind === 'read') return read(seen.text, replace);
    if (seen.kind === 'no-camera') go(`${pages.code}?for=${purpose}`, replace);
  }

  return { opening, scan: () => void scan() };
}
