export { decide as decidePiece } from './decide';
export { evolve as evolvePieces } from './evolve';
export type { StockEvent, StockRefusal } from './messages';
export { type Piece, type Pieces, type StockItem, noPieces } from './model';
export { firstShard, nextPiece, portionOf, shardsFor } from './queries';
