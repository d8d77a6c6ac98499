import { createStore } from 'zustand/vanilla';
import type { OutputOf } from '@shared/contract/contract';
import { quotePurchase } from '@shared/contract/staff/quote';
import { recordVisit } from '@shared/contract/staff/record-visit';
import { scan } from '@shared/contract/staff/scan';
import type { Instant } from '@shared/domain/kernel/instant';
import { type Result, accept, refuse } from '@shared/domain/kernel/result';
import { parseMemberCode } from '@shared/domain/member-code';
import type { Answer, ScreenRefusal, Unreachable } from '@/api/answer';
import type { Line } from '@/api/line';
import { find, note } from '../queue/journal';
import type { JournalFull, TillAnswer, TillPurchase } from '../queue/model';
import { orderNoOf } from '../queue/order-no';
import { inTime } from './patience';
import type { Queue } from './queue';

export type Scanned = OutputOf<typeof scan>;
export type Quoted = OutputOf<typeof quotePurchase>;

/** The shopper at the counter: known by a scan, or without network by the code alone. */
export type Sale = Readonly<{
  code: string;
  shownAt: Instant;
  storeId: string;
  scanned: Scanned | null;
}>;

/** How a sale ended, for the last screen. */
export type Ended =
  | Readonly<{ kind: 'recorded'; answer: TillAnswer }>
  | Readonly<{ kind: 'kept'; payFen: number }>
  | Readonly<{ kind: 'visited'; visitDays: number; recorded: boolean }>;

/** The phone has no room to take the purchase down. */
export type NoRoom = Readonly<{ code: 'no-room' }>;

export type SaleRefusal = ScreenRefusal | JournalFull | NoRoom;

export type SaleState = Readonly<{ sale: Sale | null; ended: Ended | null }>;

type Given = Readonly<{
  line: Line;
  queue: Queue;
  now: () => Instant;
  heard: (at: Instant) => void;
  newId: () => string;
  chance: () => number;
}>;

const linesOf = (amountFen: number) => [{ category: null, amountFen }];

/** One shopper at a time: code, quote, and the one confirmation that ends it. */
export function createSale({ line, queue, now, heard, newId, chance }: Given) {
  const store = createStore<SaleState>(() => ({ sale: null, ended: null }));

  /** Opens a sale for a code just read. Without an answer in time the sale goes on by the code alone. */
  async function open(storeId: string, text: string): Promise<Result<Sale, ScreenRefusal>> {
    const parsed = parseMemberCode(text);
    if (!parsed.ok) return parsed;
    const shownAt = now();
    const code = text.replace(/\D/g, '');
    const answer = await inTime(line.ask('staff', scan, { storeId, code }));
    if (!answer.ok && answer.refusal.code !== 'unreachable') return answer;
    if (answer.ok) heard(answer.value.at);
    const sale = { code, shownAt, storeId, scanned: answer.ok ? answer.value : null };
    store.setState({ sale, ended: null });
    return accept(sale);
  }

  const quote = (
    { storeId }: Sale,
    ticket: string,
    amountFen: number,
  ): Promise<Answer<typeof quotePurchase>> =>
    inTime(line.ask('staff', quotePurchase, { storeId, ticket, lines: linesOf(amountFen) }));

  function purchaseOf(sale: Sale, amountFen: number, quoted: Quoted | null): TillPurchase {
    return {
      requestId: newId(),
      code: sale.code,
      shownAt: sale.shownAt,
      storeId: sale.storeId,
      orderNo: orderNoOf(now(), chance()),
      lines: linesOf(amountFen),
      payFen: quoted?.payFen ?? amountFen,
      settled: quoted === null,
      ticket: sale.scanned?.ticket ?? null,
    };
  }

  /**
   * Ends the sale: taken down first, then sent. Without an answer it stays in the journal, and the
   * shopper can go. Only a refusal keeps the sale open.
   */
  async function confirm(
    sale: Sale,
    amountFen: number,
    quoted: Quoted | null,
  ): Promise<Result<Ended, SaleRefusal>> {
    const purchase = purchaseOf(sale, amountFen, quoted);
    const noted = note(queue.kept.read(), purchase);
    if (!noted.ok) return noted;
    if (!queue.kept.take(() => noted.value)) return refuse({ code: 'no-room' });
    await queue.handIn(purchase.requestId);
    const standing = find(queue.kept.read(), purchase.requestId)?.standing;
    if (standing?.kind === 'refused') {
      queue.putAway(purchase.requestId);
      return refuse(standing.refusal);
    }
    if (standing?.kind !== 'done' || standing.answer === null) {
      return end({ kind: 'kept', payFen: purchase.payFen });
    }
    queue.putAway(purchase.requestId);
    return end({ kind: 'recorded', answer: standing.answer });
  }

  /** Records a visit without purchase; it needs the network, for it earns nothing that could be lost. */
  async function visit(
    { storeId }: Sale,
    ticket: string,
  ): Promise<Result<Ended, ScreenRefusal | Unreachable>> {
    const answer = await inTime(line.send('staff', recordVisit, { given: { storeId, ticket } }));
    return answer.ok ? end({ kind: 'visited', ...answer.value }) : answer;
  }

  function end(ended: Ended): Result<Ended, never> {
    store.setState({ ended });
    return accept(ended);
  }

  return {
    store,
    open,
    quote,
    confirm,
    visit,
    close: () => store.setState({ sale: null, ended: null }),
  };
}
