import type { Lift, Verdict } from './model';

type Spent = Readonly<{
  costFen: number;
  treatedMembers: number;
  /** Null where there was nobody to compare with. */
  lift: Lift | null;
}>;

/**
 * What one member more cost, in fen, with the interval of the lift: its low end is of the high lift.
 * Where the lift is not known to be more, neither is the cost; what it costs at least may still be.
 */
export type CostPerExtra =
  | Readonly<{ kind: 'known'; fen: number; low: number; high: number }>
  | Readonly<{
      kind: 'not-known';
      because: Exclude<Verdict, 'more'> | 'nobody-to-compare';
      atLeastFen: number | null;
    }>;

/** The cost of each member who came because of the campaign and would not have come without it. */
export function costPerExtra({ costFen, treatedMembers, lift }: Spent): CostPerExtra {
  if (lift === null) return { kind: 'not-known', because: 'nobody-to-compare', atLeastFen: null };
  const { effect, low, high, verdict } = lift;
  const per = (share: number): number => costFen / (share * treatedMembers);
  const atLeastFen = high > 0 ? Math.floor(per(high)) : null;
  if (verdict !== 'more') return { kind: 'not-known', because: verdict, atLeastFen };
  return {
    kind: 'known',
    fen: Math.round(per(effect)),
    low: Math.floor(per(high)),
    high: Math.ceil(per(low)),
  };
}
