import { createStore } from 'zustand/vanilla';
import type { OutputOf } from '@shared/contract/contract';
import { recordReceipt } from '@shared/contract/staff/record-receipt';
import type { Instant } from '@shared/domain/kernel/instant';
import type { ScreenRefusal } from '@/api/answer';
import type { Line } from '@/api/line';
import { orderNoOf } from '../queue/order-no';
import { linesOf } from '../split';

/** What somebody paid who showed no code; they claim it by these three. */
type Draft = Readonly<{ storeId: string; orderNo: string; amountFen: number }>;

export type Receipt = Draft & Pick<OutputOf<typeof recordReceipt>, 'claimableUntil'>;

export type ReceiptState = Readonly<{
  busy: boolean;
  refusal: ScreenRefusal | null;
  receipt: Receipt | null;
}>;

type Given = Readonly<{ line: Line; now: () => Instant; chance: () => number }>;

const nothing: ReceiptState = { busy: false, refusal: null, receipt: null };

/** Receipts of shoppers nobody knows yet, one at a time. */
export function createReceipt({ line, now, chance }: Given) {
  const store = createStore<ReceiptState>(() => nothing);
  let open: Draft | null = null;

  /** While there is no answer the number stays, so that asking again is the same receipt. */
  const draftOf = (storeId: string, amountFen: number): Draft =>
    open?.storeId === storeId && open.amountFen === amountFen
      ? open
      : { storeId, amountFen, orderNo: orderNoOf(now(), chance()) };

  async function record(storeId: string, amountFen: number): Promise<void> {
    if (store.getState().busy) return;
    const draft = draftOf(storeId, amountFen);
    open = draft;
    store.setState({ busy: true, refusal: null });
    const { orderNo } = draft;
    const given = { storeId, orderNo, lines: linesOf(amountFen) };
    const answer = await line.send('staff', recordReceipt, { given });
    if (answer.ok) {
      open = null;
      const { claimableUntil } = answer.value;
      return store.setState({ busy: false, receipt: { ...draft, claimableUntil } });
    }
    const { refusal } = answer;
    if (refusal.code === 'order-already-recorded') open = null;
    store.setState({ busy: false, refusal });
  }

  return { store, record, clear: () => store.setState(nothing) };
}
