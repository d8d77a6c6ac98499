import { guardOutside, onlyId, queryOf } from '../bodies';
import { type Collection } from '../collection';
import { type Action, type Answer, ordinarily } from '../desk';
import { decodeFields, encode } from '../ejson';
import { find, rowOf, type Row } from '../find';
import { type Fields } from '../fields';
import { modifyRow, updateOf, upserted } from '../modify';
import { keyOf } from '../order';
import { type Session } from '../session';
import { type Update } from '../update';
import { insertOne } from './insert-document';

type Task = Readonly<{ collection: Collection; query: Fields; update: Update; upsert: boolean }>;

const modifyRows = (session: Session, task: Task, rows: readonly Row[]): Answer => {
  const { collection, query, update, upsert } = task;
  if (rows.length === 0 && upsert) {
    const document = upserted(query, update);
    insertOne(session, collection, document);
    return { data: { updated: 0, upsert_id: document['_id'] } };
  }
  const results = rows.map((row) => modifyRow(session, { collection, row, update }));
  return { data: { updated: results.filter(({ modified }) => modified).length } };
};

const rowInside = (session: Session, collection: Collection, id: unknown): readonly Row[] => {
  const document = session.read(collection, keyOf(id));
  return document === undefined ? [] : [rowOf(encode(document))];
};

export const modifyDocument: Action = (desk, body) => {
  const query = queryOf(body, desk.now);
  const task = (): Task => ({
    collection: desk.catalog.find(body['collectionName']),
    query,
    update: updateOf(body, decodeFields(body['data'], desk.now), desk.now),
    upsert: body['upsert'] === true,
  });
  if (body['transactionId'] !== undefined)
    return desk.transactions.inside(body['transactionId'], (session) => {
      const asked = task();
      return modifyRows(session, asked, rowInside(session, asked.collection, onlyId(body, query)));
    });
  const asked = task();
  const limit = body['multi'] === true ? Infinity : 1;
  return ordinarily(desk, (session) =>
    modifyRows(session, asked, find(asked.collection, { query, limit })),
  );
};

/** Updates the first document a query finds, and answers it as it is then. */
export const modifyAndReturnDoc: Action = (desk, body) => {
  guardOutside(body);
  const collection = desk.catalog.find(body['collectionName']);
  const query = queryOf(body, desk.now);
  const update = updateOf({ merge: true }, decodeFields(body['data'], desk.now), desk.now);
  return ordinarily(desk, (session) => {
    const [row] = find(collection, { query, limit: 1 });
    if (row === undefined) return { data: { updated: 0 } };
    const { text, modified } = modifyRow(session, { collection, row, update });
    return { data: { updated: modified ? 1 : 0, doc: text } };
  });
};
