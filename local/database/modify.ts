import { randomBytes } from 'node:crypto';
import { type Change, indexedPart, textAfter } from './change';
import { type Collection } from './collection';
import { type Body } from './desk';
import { isOperator, type Fields } from './fields';
import { type Row } from './find';
import { isScalar } from './match';
import { keyOf } from './order';
import { type Session } from './session';
import { guardId, guardStored } from './stored-names';
import { operatorUpdate, replacement, type Update } from './update';
import { madePlace, parsePath, write } from './update-paths';

/** The update a body carries: operators when it merges, else a whole document. */
export const updateOf = (body: Body, data: Fields, now: () => number): Update =>
  body['merge'] === true ? operatorUpdate(data, now) : replacement(data);

/** Applies an update to a stored document; answers its text afterwards. */
export const modifyRow = (
  session: Session,
  change: Readonly<{ collection: Collection; row: Row; update: Update }>,
): Readonly<{ text: string; modified: boolean }> => {
  const { collection, row, update } = change;
  const document = row.document();
  const before = indexedPart(collection, document);
  const after = update(document);
  const moved: Change = { collection, key: keyOf(after['_id']), before, after };
  const text = textAfter(moved) ?? '';
  const modified = text !== row.text;
  if (modified) session.write(moved, text);
  return { text, modified };
};

const seedOf = (query: Fields): Fields => {
  const document: Fields = {};
  for (const [path, value] of Object.entries(query))
    if (!isOperator(path) && isScalar(value)) write(madePlace(document, parsePath(path)), value);
  return document;
};

/** The document an upsert makes when nothing matched: the query's equalities, then the update. */
export const upserted = (query: Fields, update: Update): Fields => {
  const document = update(seedOf(query), true);
  const identified: Fields = { _id: undefined, ...document };
  identified['_id'] ??= randomBytes(16).toString('hex');
  guardStored(identified);
  guardId(identified);
  return identified;
};
