import { useEffect, useRef, useState } from 'react';
import type { ScreenRefusal } from '@/api/answer';
import type { Choice } from '../chips';
import { idsOf } from '../chips';
import type { TillPurchase } from '../queue/model';
import { sale as counter } from '../store';
import type { Quoted, Sale } from '../store/sale-model';

/** The price of the typed amount: it follows the typing, a moment behind. */
export type Quoting =
  | Readonly<{ kind: 'nothing' }>
  | Readonly<{ kind: 'asking' }>
  | Readonly<{ kind: 'quoted'; quoted: Quoted }>
  /** The shop is not known to have a say: it is recorded as paid. */
  | Readonly<{ kind: 'unquoted' }>
  | Readonly<{ kind: 'refused'; refusal: ScreenRefusal }>;

export type Asked = Readonly<{
  lines: TillPurchase['lines'];
  choice: Choice;
  /** Asked again when this changes. */
  round: number;
}>;

/** The price, and what was last heard: it stays in sight while the next is on its way. */
export type Priced = Readonly<{
  quoting: Quoting;
  last: Quoted | null;
  /** Coupons of the last price that the quote chose by itself. */
  best: readonly string[];
}>;

const pauseMs = 250;

/** The quote for these lines with these coupons. A late answer to an older question is ignored. */
export function useQuote(sale: Sale, { lines, choice, round }: Asked): Priced {
  const [known, setKnown] = useState<Readonly<{ key: string; quoting: Quoting }>>();
  const heard = useRef<Omit<Priced, 'quoting'>>({ last: null, best: [] });
  const { storeId, scanned } = sale;
  const ticket = scanned?.ticket;
  const nothing = lines.length === 0;
  const key = JSON.stringify([ticket, lines, choice, round]);

  useEffect(() => {
    if (nothing || ticket === undefined) return undefined;
    let current = true;
    const timer = setTimeout(() => {
      void counter.quote({ storeId, ticket }, { lines, coupons: choice }).then((answer) => {
        if (!current) return;
        if (answer.ok) {
          const best = choice === null ? idsOf(answer.value) : heard.current.best;
          heard.current = { last: answer.value, best };
        }
        setKnown({ key, quoting: quotingOf(answer) });
      });
    }, pauseMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
    // The key says the lines and the choice.
  }, [key, storeId]);

  const quoting = (): Quoting => {
    if (nothing) return { kind: 'nothing' };
    if (ticket === undefined) return { kind: 'unquoted' };
    return known?.key === key ? known.quoting : { kind: 'asking' };
  };
  return { quoting: quoting(), ...heard.current };
}

function quotingOf(answer: Awaited<ReturnType<typeof counter.quote>>): Quoting {
  if (answer.ok) return { kind: 'quoted', quoted: answer.value };
  const { refusal } = answer;
  // An expired ticket still serves to record by the code, as paid.
  const goesOn = refusal.code === 'unreachable' || refusal.code === 'ticket-expired';
  return goesOn ? { kind: 'unquoted' } : { kind: 'refused', refusal };
}
