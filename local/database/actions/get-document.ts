import { onlyId, optionalFields, queryOf, wholeNumber } from '../bodies';
import { type Action, type Body, type Desk } from '../desk';
import { encode } from '../ejson';
import { find, rowOf, type Row } from '../find';
import { keyOf } from '../order';
import { listAnswer } from '../output';
import { projected } from '../projection';
import { orderOf } from '../sort';

const DEFAULT_ROWS = 100;
const MOST_ROWS = 1000;

const rowsInside = (desk: Desk, body: Body): readonly Row[] =>
  desk.transactions.inside(body['transactionId'], (session) => {
    const collection = desk.catalog.find(body['collectionName']);
    const key = keyOf(onlyId(body, queryOf(body, desk.now)));
    const document = session.read(collection, key);
    return document === undefined ? [] : [rowOf(encode(document))];
  });

const rowsOutside = (desk: Desk, body: Body): readonly Row[] => {
  const limit = wholeNumber(body, 'limit', DEFAULT_ROWS);
  return find(desk.catalog.find(body['collectionName']), {
    query: queryOf(body, desk.now),
    order: orderOf(optionalFields(body['order'], desk.now)),
    offset: wholeNumber(body, 'offset', 0),
    limit: Math.min(limit === 0 ? DEFAULT_ROWS : limit, MOST_ROWS),
  });
};

export const getDocument: Action = (desk, body) => {
  const rows =
    body['transactionId'] === undefined ? rowsOutside(desk, body) : rowsInside(desk, body);
  const projection = optionalFields(body['projection'], desk.now);
  if (projection === undefined) return listAnswer(rows.map(({ text }) => text));
  return listAnswer(
    projected(
      rows.map((row) => row.document()),
      projection,
    ).map(encode),
  );
};
