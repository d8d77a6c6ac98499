import { useState } from 'react';
import { languageNow, say as tell } from '@/store';
import { explain } from '@/text/refusals';
import { type Chip, type Choice, chipsOf, toggled } from '../../chips';
import { type Quoting, useQuote } from '../../hooks/use-quote';
import { linesOf } from '../../split';
import { sale as counter } from '../../store';
import type { Sale } from '../../store/sale-model';
import { fenOf } from '../../ui/pad/amount';
import { type Splitting, useSplit } from './split/use-split';
import { type Ending, useEnding } from './use-ending';

/** What is being typed, what it costs, and what came of confirming it. */
export type Checkout = Readonly<{
  typed: string;
  type: (typed: string) => void;
  splitting: Splitting;
  quoting: Quoting;
  chips: readonly Chip[];
  choice: Choice;
  /** Puts a coupon on or takes it off; the price then uses exactly these. */
  toggle: (coupon: string) => void;
  choose: (choice: Choice) => void;
  confirm: () => void;
  visit: () => void;
}>
  & Pick<Ending, 'busy' | 'refused'>;

/** More than this no purchase asks for. */
const most = 3;

export function useCheckout(sale: Sale): Checkout {
  const [typed, setTyped] = useState('');
  const [choice, setChoice] = useState<Choice>(null);
  const [round, setRound] = useState(0);
  const { busy, refused, forget, end } = useEnding(() => setRound((before) => before + 1));
  const splitting = useSplit(fenOf(typed));
  const lines = linesOf(fenOf(typed), splitting.parts);
  const { quoting, last, best } = useQuote(sale, { lines, choice, round });
  const quoted = typed === '' ? null : last;

  const choose = (next: Choice) => {
    if (busy !== null) return;
    if (next !== null && next.length > most)
      return tell(explain({ code: 'too-many-coupons', most }, languageNow()), 'bad');
    setChoice(next);
    forget();
  };

  const coupons = quoted?.wallet ?? sale.scanned?.coupons ?? [];
  return {
    typed,
    type: (next) => {
      setTyped(next);
      splitting.follow(fenOf(next));
      forget();
    },
    splitting: {
      ...splitting,
      ask: (categories) => {
        if (busy !== null) return;
        forget();
        splitting.ask(categories);
      },
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
      end('purchase', counter.confirm(sale, { lines, quoted: asked }));
    },
    visit: () => {
      if (sale.scanned !== null) end('visit', counter.visit(sale, sale.scanned.ticket));
    },
  };
}
