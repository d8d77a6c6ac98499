/** Something there is only so much of (限量): its id among all that is limited, what it is, and how many there are. */
export type StockItem = Readonly<{ item: string; name: string; total: number }>;

/**
 * One piece of an item, put by for a member: in which shard of the stock, and the how-manieth piece of
 * this item the member asks for. A piece put by becomes the member's, or is let go, once.
 */
export type Piece = Readonly<{ item: string; shard: number; nth: number }>;

/** How many pieces of each item were decided on: those that became the member's and those let go. */
export type Pieces = Readonly<Record<string, number>>;

export const noPieces: Pieces = {};
