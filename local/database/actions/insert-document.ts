import { randomBytes } from 'node:crypto';
import { idTaken } from '../change';
import { type Collection } from '../collection';
import { type Action, ordinarily } from '../desk';
import { decodeFields } from '../ejson';
import { type Failure, invalidParam, isFailure } from '../failures';
import { isArray, type Fields } from '../fields';
import { keyOf } from '../order';
import { type Session } from '../session';
import { guardId, guardKey, guardStored } from '../stored-names';

const withId = (fields: Fields): Fields => {
  const document = { _id: randomBytes(16).toString('hex'), ...fields };
  guardStored(document);
  guardId(document);
  return document;
};

/** Puts one new document; refused when its `_id` or a unique key is taken. */
export const insertOne = (session: Session, collection: Collection, document: Fields): void => {
  const key = keyOf(document['_id']);
  guardKey(key);
  if (session.read(collection, key) !== undefined) throw idTaken(collection, document['_id']);
  session.write({ collection, key, before: undefined, after: document });
};

type Inserted = Readonly<{ insertedIds: readonly unknown[]; failure?: Failure }>;

// As MongoDB's ordered bulk: what came before the refused document stays.
const insertAll = (
  session: Session,
  collection: Collection,
  documents: readonly Fields[],
): Inserted => {
  const insertedIds: unknown[] = [];
  for (const document of documents) {
    try {
      insertOne(session, collection, document);
    } catch (error) {
      if (isFailure(error) && insertedIds.length > 0) return { insertedIds, failure: error };
      throw error;
    }
    insertedIds.push(document['_id']);
  }
  return { insertedIds };
};

export const insertDocument: Action = async (desk, body) => {
  const collection = desk.catalog.find(body['collectionName']);
  const texts = isArray(body['data']) ? body['data'] : [body['data']];
  if (texts.length === 0) throw invalidParam('data must not be empty');
  const documents = texts.map((text) => withId(decodeFields(text, desk.now)));
  const work = (session: Session) => insertAll(session, collection, documents);
  const { insertedIds, failure } =
    body['transactionId'] === undefined
      ? await ordinarily(desk, work)
      : desk.transactions.inside(body['transactionId'], (session) => {
          const inserted = work(session);
          if (inserted.failure) throw inserted.failure;
          return inserted;
        });
  if (failure) throw failure;
  return { data: { insertedIds } };
};
