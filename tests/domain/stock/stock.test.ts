import {
  decidePiece,
  evolvePieces,
  firstShard,
  noPieces,
  portionOf,
  shardsFor,
} from '../../../shared/domain/stock';
import { specification } from '../../support/given';

const given = specification(
  {
    decide: ({ kind, nth }: { kind: 'piece-taken' | 'piece-let-go'; nth: number }, pieces) =>
      decidePiece(pieces, { item: 'cup', shard: 3, nth }, kind),
    evolve: evolvePieces,
  },
  noPieces,
);
const piece = (nth: number, shard = 3) => ({ item: 'cup', shard, nth });
const taken = (nth: number) => ({ kind: 'piece-taken', piece: piece(nth) }) as const;

describe('A piece put by', () => {
  it('becomes the member’s', () => {
    given().when({ kind: 'piece-taken', nth: 0 }).then(taken(0));
  });

  it('becomes the member’s once', () => {
    given(taken(0)).when({ kind: 'piece-taken', nth: 0 }).thenRefused({ code: 'piece-not-held' });
  });

  it('cannot be taken once it was let go', () => {
    given({ kind: 'piece-let-go', piece: piece(0) })
      .when({ kind: 'piece-taken', nth: 0 })
      .thenRefused({ code: 'piece-not-held' });
  });

  it('cannot be let go once it was taken', () => {
    given(taken(0)).when({ kind: 'piece-let-go', nth: 0 }).thenRefused({ code: 'piece-not-held' });
  });

  it('leaves the next one to be asked for, also when it came back', () => {
    given(taken(0), { kind: 'piece-returned', piece: piece(0) })
      .when({ kind: 'piece-taken', nth: 1 })
      .then(taken(1));
  });
});

describe('Shards', () => {
  it.each([
    [0, 1],
    [1, 1],
    [256, 1],
    [257, 2],
    [512, 2],
    [513, 4],
    [10_000, 64],
    [16_384, 64],
    [16_385, 64],
    [100_000_000, 64],
  ])('of %i pieces are %i', (total, shards) => {
    expect(shardsFor(total)).toBe(shards);
  });

  it.each([
    [10, 4, [3, 3, 2, 2]],
    [3, 4, [1, 1, 1, 0]],
    [0, 2, [0, 0]],
  ])('share %i among %i to the piece', (total, shards, portions) => {
    expect(portions.map((_, shard) => portionOf(total, shards, shard))).toEqual(portions);
  });

  it('are asked first by members in equal parts', () => {
    const asked = Array.from({ length: 64_000 }, (_, i) => firstShard(`member-${i * 7919}`, 64));
    const counts = Array.from({ length: 64 }, (_, k) => asked.filter((one) => one === k).length);
    expect(Math.min(...counts)).toBeGreaterThan(800);
    expect(Math.max(...counts)).toBeLessThan(1_200);
  });
});
