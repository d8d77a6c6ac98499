import { sumOf } from '@shared/domain/kernel/sum';
import type { TillPurchase } from '../queue/model';
import type { Quoted, Sale } from './sale-model';

/** What is on the counter, and its price where the shop gave one. */
export type Priced = Readonly<{ lines: TillPurchase['lines']; quoted: Quoted | null }>;

type Named = Readonly<{ requestId: string; orderNo: string }>;

/** What a sale becomes in the journal; without a quote the amount counts as paid. */
export const purchaseOf = (
  { code, shownAt, storeId, scanned }: Sale,
  { lines, quoted }: Priced,
  named: Named,
): TillPurchase => ({
  ...named,
  code,
  shownAt,
  storeId,
  lines,
  payFen: quoted?.payFen ?? sumOf(lines, ({ amountFen }) => amountFen),
  ...couponsOf(quoted),
  settled: quoted === null,
  ticket: scanned?.ticket ?? null,
});

const couponsOf = (quoted: Quoted | null): Pick<TillPurchase, 'coupons'> =>
  quoted === null || quoted.coupons.length === 0
    ? {}
    : { coupons: quoted.coupons.map(({ coupon }) => coupon) };
