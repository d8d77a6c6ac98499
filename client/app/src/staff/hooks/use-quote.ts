import { useEffect, useState } from 'react';
import type { ScreenRefusal } from '@/api/answer';
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

const pauseMs = 250;

/** The quote for an amount, asked again when `round` changes. A late answer to an older amount is ignored. */
export function useQuote(sale: Sale, fen: number, round: number): Quoting {
  const [known, setKnown] = useState<Readonly<{ key: string; quoting: Quoting }>>();
  const ticket = sale.scanned?.ticket;
  const key = `${ticket ?? ''} ${fen} ${round}`;

  useEffect(() => {
    if (fen === 0 || ticket === undefined) return undefined;
    let current = true;
    const timer = setTimeout(() => {
      void counter.quote(sale, ticket, fen).then((answer) => {
        if (current) setKnown({ key, quoting: quotingOf(answer) });
      });
    }, pauseMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [fen, key, sale, ticket]);

  if (fen === 0) return { kind: 'nothing' };
  if (ticket === undefined) return { kind: 'unquoted' };
  return known?.key === key ? known.quoting : { kind: 'asking' };
}

function quotingOf(answer: Awaited<ReturnType<typeof counter.quote>>): Quoting {
  if (answer.ok) return { kind: 'quoted', quoted: answer.value };
  const { refusal } = answer;
  // An expired ticket still serves to record by the code, as paid.
  const goesOn = refusal.code === 'unreachable' || refusal.code === 'ticket-expired';
  return goesOn ? { kind: 'unquoted' } : { kind: 'refused', refusal };
}
