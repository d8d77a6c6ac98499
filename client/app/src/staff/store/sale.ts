import { createStore } from 'zustand/vanilla';
import { logCare } from '@shared/contract/staff/log-care';
import { quotePurchase } from '@shared/contract/staff/quote';
import { recordVisit } from '@shared/contract/staff/record-visit';
import { scan } from '@shared/contract/staff/scan';
import type { Instant } from '@shared/domain/kernel/instant';
import { type Result, accept } from '@shared/domain/kernel/result';
import { parseMemberCode } from '@shared/domain/member-code';
import type { Answer, ScreenRefusal } from '@/api/answer';
import type { Line } from '@/api/line';
import type { JournalFull, TillPurchase } from '../queue/model';
import type { Choice } from '../chips';
import { type AtTill, type Wish, goodsBy } from './goods';
import { inTime } from './patience';
import type { Priced } from './purchase-of';
import { type NoRoom, type Till, recordSale } from './record-sale';
import type { Ended, Sale } from './sale-model';

export type SaleRefusal = ScreenRefusal | JournalFull | NoRoom;

export type SaleState = Readonly<{ sale: Sale | null; ended: Ended | null }>;

type Given = Till & Readonly<{ line: Line; heard: (at: Instant) => void }>;

/** One shopper at a time: code, quote, and the one confirmation that ends it. */
export function createSale({ line, heard, ...till }: Given) {
  const store = createStore<SaleState>(() => ({ sale: null, ended: null }));
  const give = goodsBy(line);

  const end = <Refusal>(ended: Result<Ended, Refusal>): Result<Ended, Refusal> => {
    if (ended.ok) store.setState({ ended: ended.value });
    return ended;
  };

  return {
    store,
    /** Opens a sale for a code just read. Without an answer in time it goes on by the code alone. */
    open: async (storeId: string, text: string): Promise<Result<Sale, ScreenRefusal>> => {
      const parsed = parseMemberCode(text);
      if (!parsed.ok) return parsed;
      const shownAt = till.now();
      const code = text.replace(/\D/g, '');
      const answer = await inTime(line.ask('staff', scan, { storeId, code }));
      if (!answer.ok && answer.refusal.code !== 'unreachable') return answer;
      if (answer.ok) heard(answer.value.at);
      const sale = { code, shownAt, storeId, scanned: answer.ok ? answer.value : null };
      store.setState({ sale, ended: null });
      return accept(sale);
    },
    /** The price with these coupons, or with the best. */
    quote: (
      at: AtTill,
      asked: Readonly<{ lines: TillPurchase['lines']; coupons: Choice }>,
    ): Promise<Answer<typeof quotePurchase>> =>
      inTime(line.ask('staff', quotePurchase, { ...at, ...asked })),
    confirm: async (sale: Sale, priced: Priced) => end(await recordSale(till, sale, priced)),
    /** Records a visit without purchase; it needs the network, for it earns nothing that could be lost. */
    visit: async ({ storeId }: Sale, ticket: string): Promise<Result<Ended, ScreenRefusal>> => {
      const answer = await line.send('staff', recordVisit, { given: { storeId, ticket } });
      return answer.ok ? end(accept({ kind: 'visited', ...answer.value })) : answer;
    },
    /** Goods over the counter, without a purchase. */
    give: async (at: AtTill, wish: Wish) => end(await give(at, wish)),
    /** Writes down what was done for the shopper; the sale goes on. */
    care: (at: AtTill, care: string): Promise<Answer<typeof logCare>> =>
      line.send('staff', logCare, { given: { ...at, care } }),
  };
}
