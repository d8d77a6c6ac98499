import type { Piece } from './model';

export type StockEvent =
  | Readonly<{ kind: 'piece-taken'; piece: Piece }>
  /** A piece put by that never became the member's; the stock has it again. */
  | Readonly<{ kind: 'piece-let-go'; piece: Piece }>
  /** A piece the member had that the stock has again. */
  | Readonly<{ kind: 'piece-returned'; piece: Piece }>;

/** The piece put by for this request has become another's, or was let go. */
export type StockRefusal = Readonly<{ code: 'piece-not-held' }>;
