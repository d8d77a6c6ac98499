import { onlyId, queryOf } from '../bodies';
import { type Collection } from '../collection';
import { type Action, type Answer, ordinarily } from '../desk';
import { type Fields } from '../fields';
import { find } from '../find';
import { keyOf } from '../order';
import { type Session } from '../session';

const removeAll = (
  session: Session,
  collection: Collection,
  documents: readonly Fields[],
): Answer => {
  for (const before of documents)
    session.write({ collection, key: keyOf(before['_id']), before, after: undefined });
  return { data: { deleted: documents.length } };
};

export const removeDocument: Action = (desk, body) => {
  const query = queryOf(body, desk.now);
  if (body['transactionId'] !== undefined)
    return desk.transactions.inside(body['transactionId'], (session) => {
      const collection = desk.catalog.find(body['collectionName']);
      const document = session.read(collection, keyOf(onlyId(body, query)));
      return removeAll(session, collection, document === undefined ? [] : [document]);
    });
  const collection = desk.catalog.find(body['collectionName']);
  const limit = body['multi'] === true ? Infinity : 1;
  return ordinarily(desk, (session) => {
    const rows = find(collection, { query, limit });
    return removeAll(
      session,
      collection,
      rows.map((row) => row.document()),
    );
  });
};
