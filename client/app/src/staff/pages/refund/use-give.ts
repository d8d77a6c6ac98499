import { useEffect, useState } from 'react';
import { refund, till, useRefund } from '../../store';
import { leftFen } from '../../store/refund';
import { fenOf, typedFor } from '../../ui/pad/amount';

/** How much is to be given back, and whether it may be. */
export type Give = Readonly<{
  typed: string;
  type: (typed: string) => void;
  fen: number;
  leftFen: number;
  asking: boolean;
  ask: (asking: boolean) => void;
  send: () => void;
}>;

export function useGive(): Give {
  const { order } = useRefund();
  const [typed, type] = useState('');
  const [asking, ask] = useState(false);
  const left = order === null ? 0 : leftFen(order);
  // Mostly all of it is given back.
  useEffect(() => type(left === 0 ? '' : typedFor(left)), [left]);
  const fen = fenOf(typed);
  const send = () => {
    const here = till.store.getState().till;
    ask(false);
    if (here !== null) void refund.refund(here.storeId, fen);
  };
  return { typed, type, fen, leftFen: left, asking, ask, send };
}
