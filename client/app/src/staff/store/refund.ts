import { createStore } from 'zustand/vanilla';
import type { OutputOf } from '@shared/contract/contract';
import { findOrder } from '@shared/contract/staff/find-order';
import { refund as contract } from '@shared/contract/staff/refund';
import type { ScreenRefusal } from '@/api/answer';
import type { Line } from '@/api/line';
import { inTime } from './patience';

export type Order = OutputOf<typeof findOrder>;
export type Refunded = OutputOf<typeof contract>;

export type RefundState = Readonly<{
  /** What is on its way. */
  busy: 'finding' | 'refunding' | null;
  order: Order | null;
  refusal: ScreenRefusal | null;
  /** How it ended, for which amount. */
  ended: (Refunded & Readonly<{ amountFen: number }>) | null;
}>;

const nothing: RefundState = { busy: null, order: null, refusal: null, ended: null };

export const leftFen = ({ payFen, refundedFen }: Order): number => payFen - refundedFen;

/**
 * The refund's number on its order: the next one there is room for. Who asks again after a lost
 * answer has seen either the refund, or the same number free.
 */
const refundNoOf = ({ orderId, refunds }: Order): string =>
  `${orderId.slice(orderId.indexOf(':') + 1)}-${refunds.length + 1}`;

/** One order, found by its number, and a refund of what is left of it. */
export function createRefund(line: Line) {
  const store = createStore<RefundState>(() => nothing);

  async function find(storeId: string, orderNo: string): Promise<void> {
    store.setState({ ...nothing, busy: 'finding' });
    const answer = await inTime(line.ask('staff', findOrder, { storeId, orderNo }));
    store.setState(
      answer.ok ? { busy: null, order: answer.value } : { busy: null, refusal: answer.refusal },
    );
  }

  async function refund(storeId: string, amountFen: number): Promise<void> {
    const { order, busy } = store.getState();
    if (order === null || busy !== null) return;
    store.setState({ busy: 'refunding', refusal: null });
    const given = { storeId, orderId: order.orderId, refundNo: refundNoOf(order), amountFen };
    const answer = await line.send('staff', contract, { given });
    store.setState(
      answer.ok
        ? { busy: null, ended: { ...answer.value, amountFen } }
        : { busy: null, refusal: answer.refusal },
    );
  }

  return { store, find, refund, clear: () => store.setState(nothing) };
}
