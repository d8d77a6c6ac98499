import type { StockEvent } from './messages';
import type { Pieces } from './model';

export const evolve = (pieces: Pieces, { kind, piece: { item, nth } }: StockEvent): Pieces =>
  kind === 'piece-returned' ? pieces : { ...pieces, [item]: nth + 1 };
