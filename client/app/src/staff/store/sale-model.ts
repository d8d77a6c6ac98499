import type { OutputOf } from '@shared/contract/contract';
import type { quotePurchase } from '@shared/contract/staff/quote';
import type { scan } from '@shared/contract/staff/scan';
import type { Instant } from '@shared/domain/kernel/instant';
import type { TillAnswer } from '../queue/model';

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
  | Readonly<{ kind: 'visited'; visitDays: number; recorded: boolean }>
  | Readonly<{ kind: 'handed-over'; names: readonly string[] }>
  | Readonly<{ kind: 'taken-back'; name: string; pointsReturned: number; balance: number }>
  | Readonly<{ kind: 'redeemed'; item: string; name: string }>;
