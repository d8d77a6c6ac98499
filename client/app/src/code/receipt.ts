type Receipt = Readonly<{ storeId: string; orderNo: string; amountFen: number }>;

/** What a receipt says by itself: where, how much in fen, and its number. */
export const receiptCode = ({ storeId, amountFen, orderNo }: Receipt): string =>
  `receipt:${storeId}:${amountFen}:${orderNo}`;
