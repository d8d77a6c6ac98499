import { type Result, accept, refuse } from '../kernel/result';
import type { StockEvent, StockRefusal } from './messages';
import type { Piece, Pieces } from './model';
import { nextPiece } from './queries';

/**
 * Makes a piece that was put by the member's, or lets it go. Either happens once: whoever comes
 * second, a retry, another phone or the sweeper, is refused.
 */
export const decide = (
  pieces: Pieces,
  piece: Piece,
  kind: 'piece-taken' | 'piece-let-go',
): Result<readonly StockEvent[], StockRefusal> =>
  nextPiece(pieces, piece.item) === piece.nth
    ? accept([{ kind, piece }])
    : refuse({ code: 'piece-not-held' });
