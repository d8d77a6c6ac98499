import { guardOutside, queryOf } from '../bodies';
import { type Action } from '../desk';
import { find } from '../find';
import { size } from '../store';

/** Counts what a query finds. */
export const calculateDocument: Action = (desk, body) => {
  guardOutside(body);
  const collection = desk.catalog.find(body['collectionName']);
  const query = queryOf(body, desk.now);
  const everything = Object.keys(query).length === 0;
  return {
    data: { total: everything ? size(collection.documents) : find(collection, { query }).length },
  };
};
