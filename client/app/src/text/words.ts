import type { Language } from '@/store/settings';

/** The words of one screen: 中文 decides what there is to say, English says the same. */
export type Words<Zh> = Readonly<{ zh: Zh; en: Zh }>;

type Said<T> = T extends string
  ? string
  : T extends (...given: infer Given) => unknown
    ? (...given: Given) => string
    : { readonly [Key in keyof T]: Said<T[Key]> };

/** Words in both languages; English that leaves something out does not compile. */
export const words = <const Zh>(zh: Zh, en: Said<Zh>): Words<Said<Zh>> => ({
  zh: zh as Said<Zh>,
  en,
});

export const wordsIn = <Said>(both: Words<Said>, language: Language): Said => both[language];
