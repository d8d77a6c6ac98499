import type { TillPurchase } from '../queue/model';
import type { Quoted, Sale } from './sale-model';

/** What is on the counter, where the shop keeps no categories: one line. */
export const linesOf = (amountFen: number) => [{ category: null, amountFen }];

/** The amount that was typed, and its price where the shop gave one. */
export type Priced = Readonly<{ amountFen: number; quoted: Quoted | null }>;

type Named = Readonly<{ requestId: string; orderNo: string }>;

/** What a sale becomes in the journal; without a quote the amount counts as paid. */
export const purchaseOf = (
  { code, shownAt, storeId, scanned }: Sale,
  { amountFen, quoted }: Priced,
  named: Named,
): TillPurchase => ({
  ...named,
  code,
  shownAt,
  storeId,
  lines: linesOf(amountFen),
  payFen: quoted?.payFen ?? amountFen,
  ...couponsOf(quoted),
  settled: quoted === null,
  ticket: scanned?.ticket ?? null,
});

const couponsOf = (quoted: Quoted | null): Pick<TillPurchase, 'coupons'> =>
  quoted === null || quoted.coupons.length === 0
    ? {}
    : { coupons: quoted.coupons.map(({ coupon }) => coupon) };
