import Taro from '@tarojs/taro';
import { useState } from 'react';
import type { Result } from '@shared/domain/kernel/result';
import { languageNow, say as tell } from '@/store';
import { explain } from '@/text/refusals';
import { wordsIn } from '@/text/words';
import { pages } from '../../addresses';
import { type Chip, type Choice, chipsOf, toggled } from '../../chips';
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
  chips: readonly Chip[];
  choice: Choice;
  /** Puts a coupon on or takes it off; the price then uses exactly these. */
  toggle: (coupon: string) => void;
  choose: (choice: Choice) => void;
  /** Which of the two endings is on its way. */
  busy: 'purchase' | 'visit' | null;
  /** Why the last confirmation did not end the sale. */
  refused: string | null;
  confirm: () => void;
  visit: () => void;
}>;

/** More than this no purchase asks for. */
const most = 3;

export function useCheckout(sale: Sale): Checkout {
  const [typed, setTyped] = useState('');
  const [choice, setChoice] = useState<Choice>(null);
  const [round, setRound] = useState(0);
  const [busy, setBusy] = useState<Checkout['busy']>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const { quoting, last, best } = useQuote(sale, { fen: fenOf(typed), choice, round });
  const quoted = typed === '' ? null : last;

  async function end(what: 'purchase' | 'visit', ending: Promise<Result<Ended, SaleRefusal>>) {
    setBusy(what);
    setRefused(null);
    const ended = await ending;
    if (ended.ok) return void Taro.redirectTo({ url: pages.done });
    setBusy(null);
    setRound((before) => before + 1);
    setRefused(wordsFor(ended.refusal, what));
  }

  const choose = (next: Choice) => {
    if (busy !== null) return;
    if (next !== null && next.length > most)
      return tell(explain({ code: 'too-many-coupons', most }, languageNow()), 'bad');
    setChoice(next);
    setRefused(null);
  };

  const coupons = quoted?.wallet ?? sale.scanned?.coupons ?? [];
  return {
    typed,
    type: (next) => {
      setTyped(next);
      setRefused(null);
    },
    quoting,
    chips: chipsOf({ coupons, quoted, choice, best }),
    choice,
    choose,
    toggle: (id) => choose(toggled(choice, quoted, id)),
    busy,
    refused,
    confirm: () => {
      const asked = quoting.kind === 'quoted' ? quoting.quoted : null;
      void end('purchase', counter.confirm(sale, fenOf(typed), asked));
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
