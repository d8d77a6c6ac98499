import Taro from '@tarojs/taro';
import { useState } from 'react';
import { useLanguage } from '@/store';
import { wordsIn } from '@/text/words';
import { pages } from '../../../addresses';
import { sentenceOf } from '../../../sentence';
import { sale as counter } from '../../../store';
import type { AtTill, Wish } from '../../../store/goods';
import { goodsWords } from '../../../text/goods';

/** What is asked about, and whether it is on its way. */
export type Giving = Readonly<{
  asked: Wish | null;
  ask: (wish: Wish | null) => void;
  send: (wish: Wish) => void;
  busy: boolean;
  refused: string | null;
}>;

export function useGiving(at: AtTill): Giving {
  const language = useLanguage();
  const [asked, setAsked] = useState<Wish | null>(null);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  async function send(wish: Wish): Promise<void> {
    setBusy(true);
    setRefused(null);
    const given = await counter.give(at, wish);
    if (given.ok) return void Taro.redirectTo({ url: pages.done });
    setBusy(false);
    const { refusal } = given;
    const say = wordsIn(goodsWords, language);
    setRefused(refusal.code === 'unreachable' ? say.unanswered : sentenceOf(refusal, language));
  }

  return {
    asked,
    ask: (wish) => {
      setRefused(null);
      setAsked(wish);
    },
    send: (wish) => void send(wish),
    busy,
    refused,
  };
}
