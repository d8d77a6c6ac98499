import type { TillPurchase } from '../../../client/app/src/staff/queue/model';

/** Ten in the morning of a till-day, UTC+8. */
export const morning = Date.parse('2030-03-09T10:00:00+08:00');

/** The n-th purchase a till takes down without network: 28 yuan, paid. */
export const purchase = (n: number, differently: Partial<TillPurchase> = {}): TillPurchase => ({
  requestId: `request-${n}`,
  code: '9'.padEnd(24, '0'),
  shownAt: morning + n,
  storeId: 'west-lake',
  orderNo: `0309100000${String(n).padStart(4, '0')}`,
  lines: [{ category: null, amountFen: 2800 }],
  payFen: 2800,
  settled: true,
  ticket: null,
  ...differently,
});

export const recorded = (n: number) => ({
  kind: 'recorded' as const,
  answer: {
    orderId: `west-lake:${n}`,
    payFen: 2800,
    pointsEarned: 28,
    balance: 128,
    growth: 28,
    tier: 'sprout',
  },
});

export const refused = <Code extends string>(code: Code) => ({
  kind: 'refused' as const,
  refusal: { code },
});

export const unanswered = { kind: 'unanswered' } as const;
