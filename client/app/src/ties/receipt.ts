import { safeParse } from 'valibot';
import { fen, orderNo, storeId } from '@shared/contract/fields';

/** A purchase as its receipt says it. */
export type Receipt = Readonly<{ storeId: string; orderNo: string; amountFen: number }>;

/** What has been typed so far. */
export type Draft = Readonly<{ storeId: string; orderNo: string; amount: string }>;

const plain = (typed: string): string => typed.normalize('NFKC').replace(/[\s,¥元]/g, '');

/** Yuan as typed, in fen; 0 for what is no amount. */
function fenOf(typed: string): number {
  const amount = /^(\d{1,8})(?:\.(\d{0,2}))?$/.exec(plain(typed));
  return amount === null ? 0 : Number(amount[1]) * 100 + Number((amount[2] ?? '').padEnd(2, '0'));
}

const sound = (receipt: Receipt): Receipt | null =>
  safeParse(storeId, receipt.storeId).success
  && safeParse(orderNo, receipt.orderNo).success
  && safeParse(fen, receipt.amountFen).success
    ? receipt
    : null;

/** What was typed as a receipt, the number with or without its gaps; null while something is missing. */
export const receiptTyped = ({ storeId, orderNo, amount }: Draft): Receipt | null =>
  sound({ storeId, orderNo: plain(orderNo), amountFen: fenOf(amount) });

/** The receipt that a scanned code says, or null when it says something else. */
export function receiptIn(code: string): Receipt | null {
  const [, storeId = '', amountFen = '', orderNo = ''] =
    /^receipt:([^:]+):(\d{1,10}):([^:]+)$/.exec(code.trim()) ?? [];
  return sound({ storeId, orderNo, amountFen: Number(amountFen) });
}

/** A receipt as somebody would have typed it. */
export const draftOf = ({ storeId, orderNo, amountFen }: Receipt): Draft => ({
  storeId,
  orderNo,
  amount: (amountFen / 100).toFixed(2),
});
