import { couponWords } from '@/text/coupons';
import { money } from '@/text/figures';
import { words, wordsIn } from '@/text/words';
import type { Language } from '@/store/settings';
import type { Split } from '../split';

export const splitWords = words(
  {
    title: '按类别记',
    how: (category: string) => `这单里${category}多少`,
    label: (category: string) => `其中${category}`,
    type: '输入金额',
    now: (amount: string) => `现在 ${amount}`,
    most: (amount: string) => `最多 ${amount}`,
    all: '全部',
    allOf: (category: string) => `全部是${category}`,
    record: (amount: string) => `记 ${amount}`,
    drop: (category: string) => `不记${category}了`,
    part: (category: string, amount: string) => `${category} ${amount}`,
    parts: (list: string) => `其中${list}`,
    several: (count: number, amount: string) => `其中 ${count} 类 ${amount}`,
    lowered: (parts: string) => `金额少了，${parts}`,
    told: (shown: string, said: string) => `${shown}，${said}`,
    change: (said: string) => `${said}，点一下改`,
    cleared: '金额清了，按类别记的也清了。',
    amountFirst: '先输入整单的金额，再按类别记。',
  },
  {
    title: 'By category',
    how: (category: string) => `How much is ${category}`,
    label: (category: string) => `${category} in it`,
    type: 'Type the amount',
    now: (amount: string) => `now ${amount}`,
    most: (amount: string) => `at most ${amount}`,
    all: 'All of it',
    allOf: (category: string) => `All of it is ${category}`,
    record: (amount: string) => `Note ${amount}`,
    drop: (category: string) => `No ${category} in it`,
    part: (category: string, amount: string) => `${category} ${amount}`,
    parts: (list: string) => `with ${list}`,
    several: (count: number, amount: string) => `${count} kinds ${amount}`,
    lowered: (parts: string) => `The amount is less: ${parts}`,
    told: (shown: string, said: string) => `${shown}, ${said}`,
    change: (said: string) => `${said}, tap to change`,
    cleared: 'The amount is cleared, and with it what was noted by category.',
    amountFirst: 'Type the whole amount first, then note it by category.',
  },
);

/** The parts in a few words. */
export function partsIn(language: Language, parts: Split): string {
  const say = wordsIn(splitWords, language);
  const list = parts.map(({ category, amountFen }) => say.part(category, money(amountFen)));
  return say.parts(list.join(wordsIn(couponWords, language).between));
}
