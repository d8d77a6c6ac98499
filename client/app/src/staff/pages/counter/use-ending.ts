import Taro from '@tarojs/taro';
import { useState } from 'react';
import type { Result } from '@shared/domain/kernel/result';
import { languageNow } from '@/store';
import { wordsIn } from '@/text/words';
import { pages } from '../../addresses';
import { sentenceOf } from '../../sentence';
import type { SaleRefusal } from '../../store/sale';
import type { Ended } from '../../store/sale-model';
import { counterWords } from '../../text/counter';

type What = 'purchase' | 'visit';

/** How the sale ends, or why it has not. */
export type Ending = Readonly<{
  /** Which of the two endings is on its way. */
  busy: What | null;
  /** Why the last confirmation did not end the sale. */
  refused: string | null;
  /** It was refused for what was on the counter then. */
  forget: () => void;
  end: (what: What, ending: Promise<Result<Ended, SaleRefusal>>) => void;
}>;

/** Goes on to the last screen; a refusal stays here, and `onRefused` hears of it. */
export function useEnding(onRefused: () => void): Ending {
  const [busy, setBusy] = useState<What | null>(null);
  const [refused, setRefused] = useState<string | null>(null);

  async function end(what: What, ending: Promise<Result<Ended, SaleRefusal>>): Promise<void> {
    setBusy(what);
    setRefused(null);
    const ended = await ending;
    if (ended.ok) return void Taro.redirectTo({ url: pages.done });
    setBusy(null);
    onRefused();
    setRefused(wordsFor(ended.refusal, what));
  }

  return {
    busy,
    refused,
    forget: () => setRefused(null),
    end: (what, ending) => void end(what, ending),
  };
}

function wordsFor(refusal: SaleRefusal, what: What): string {
  const language = languageNow();
  const say = wordsIn(counterWords, language);
  if (refusal.code === 'quote-changed') return say.repriced;
  if (refusal.code === 'unreachable' && what === 'visit') return say.visitOffline;
  return sentenceOf(refusal, language);
}
