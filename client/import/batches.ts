import type { InputOf } from '../../shared/contract/contract';
import type { importMembers } from '../../shared/contract/operator/import-members';
import type { Person } from './collect';

type Imported = InputOf<typeof importMembers>['members'][number];

/** A person, or a part of one with many purchases, as the door takes it; `purchaseLines` are its lines. */
export type Piece = Readonly<{
  person: Person;
  imported: Imported;
  purchaseLines: readonly number[];
  bytes: number;
}>;

const mostPurchases = 200;
const mostMembers = 100;
/** A call takes 100 KB; the rest is room for what stands around the members. */
const mostBytes = 90_000;

function pieceOf(person: Person, from: number): Piece {
  const { externalId, name, phone, joinedOn = '', openingPoints, openingGrowth } = person;
  const part = person.bought.slice(from, from + mostPurchases);
  const imported = {
    externalId,
    ...(name === undefined ? {} : { name }),
    ...(phone === undefined ? {} : { phone }),
    joinedOn,
    opening: { points: openingPoints ?? 0, growth: openingGrowth ?? 0 },
    purchases: part.map(({ orderNo, storeId, on, amountFen }) => ({
      orderNo,
      storeId,
      on,
      amountFen,
    })),
  };
  const bytes = Buffer.byteLength(JSON.stringify(imported));
  return { person, imported, purchaseLines: part.map(({ line }) => line), bytes };
}

function* piecesOf(person: Person): Generator<Piece> {
  for (let from = 0; from === 0 || from < person.bought.length; from += mostPurchases) {
    yield pieceOf(person, from);
  }
}

/** People in batches that one call takes. */
export function* batchesOf(people: Iterable<Person>): Generator<readonly Piece[]> {
  let batch: Piece[] = [];
  let bytes = 0;
  for (const person of people) {
    for (const piece of piecesOf(person)) {
      if (batch.length === mostMembers || (batch.length > 0 && bytes + piece.bytes > mostBytes)) {
        yield batch;
        [batch, bytes] = [[], 0];
      }
      batch.push(piece);
      bytes += piece.bytes + 1;
    }
  }
  if (batch.length > 0) yield batch;
}
