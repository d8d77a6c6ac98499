import Taro from '@tarojs/taro';
import { useState } from 'react';
import type { Result } from '@shared/domain/kernel/result';
import { languageNow } from '@/store';
import { wordsIn } from '@/text/words';
import { pages } from '../../addresses';
import { type Quoting, useQuote } from '../../hooks/use-quote';
import { sentenceOf } from '../../sentence';
import { sale as counter } from '../../store';
import type { Ended, Sale } from '../../store/sale-model';
import type { SaleRefusal } from '../../store/sale';
import { counterWords } from '../../text/counter';
import { fenOf } from '../../ui/pad/amount';

/** What is being typed, what it costs, and what came of confirming it. */
export type Checkout = Readonly<{
  typed: string;
  type: (typed: string) => void;
  quoting: Quoting;
  /** Which of the two endings is on its way. */
  busy: 'purchase' | 'visit' | null;
  /** Why the last confirmation did not end the sale. */
  refused: string | null;
  confirm: () => void;
  visit: () => void;
}>;

export function useCheckout(sale: Sale): Checkout {
  const [typed, setTyped] = useState('');
  const [round, setRound] = useState(0);
  const [busy, setBusy] = useState<Checkout['busy']>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const quoting = useQuote(sale, fenOf(typed), round);

  async function end(what: 'purchase' | 'visit', ending: Promise<Result<Ended, SaleRefusal>>) {
    setBusy(what);
    setRefused(null);
    const ended = await ending;
    if (ended.ok) return void Taro.redirectTo({ url: pages.done });
    setBusy(null);
    setRound((last) => last + 1);
    setRefused(wordsFor(ended.refusal, what));
  }

  return {
    typed,
    type: (next) => {
      setTyped(next);
      setRefused(null);
    },
    quoting,
    busy,
    refused,
    confirm: () => {
      const quoted = quoting.kind === 'quoted' ? quoting.quoted : null;
      void end('purchase', counter.confirm(sale, fenOf(typed), quoted));
    },
    visit: () => {
      if (sale.scanned !== null) void end('visit', counter.visit(sale, sale.scanned.ticket));
    },
  };
}

function wordsFor(refusal: SaleRefusal, what: 'purchase' | 'visit'): string {
  const language = languageNow();
  const say = wordsIn(counterWords, language);
  if (refusal.code === 'quote-changed') return say.repriced;
  if (refusal.code === 'unreachable' && what === 'visit') return say.visitOffline;
  return sentenceOf(refusal, language);
}
