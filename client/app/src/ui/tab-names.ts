import Taro from '@tarojs/taro';
import { useEffect } from 'react';
import { useLanguage } from '@/store';
import { codeWords } from '@/text/code';
import { common } from '@/text/common';
import { meWords } from '@/text/me';
import { useWords } from '@/text/use-words';

/** The tab bar is the platform's own; it is told its words whenever the language changes. */
export function useTabNames(): void {
  const language = useLanguage();
  const names = [useWords(common).home, useWords(codeWords).title, useWords(meWords).title];
  useEffect(() => {
    names.forEach((text, index) => void Taro.setTabBarItem({ index, text }));
  }, [language]);
}
