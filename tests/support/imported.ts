import { daysAfter } from './calendar';

/** So many who came from elsewhere, the nth of whom bought n % 7 + 1 times. */
export const imported = (from: number, count: number) => ({
  ...{ action: 'import-members' as const, earns: { points: false, growth: false } },
  members: Array.from({ length: count }, (_, i) => ({
    ...{ externalId: `x${from + i}`, joinedOn: '2025-06-01' },
    purchases: Array.from({ length: ((from + i) % 7) + 1 }, (__, n) => ({
      ...{ orderNo: `old-${from + i}-${n}`, storeId: 'south' },
      ...{ on: daysAfter('2025-11-01', ((from + i) % 50) + 9 * n), amountFen: 1000 + from + i },
    })),
  })),
});
