import { type Action } from '../desk';
import { aggregateDocuments } from './aggregate-documents';
import { calculateDocument } from './calculate-document';
import { getDocument } from './get-document';
import { insertDocument } from './insert-document';
import { modifyAndReturnDoc, modifyDocument } from './modify-document';
import { removeDocument } from './remove-document';

/** Every action of the wire, by its name without `database.`. */
export const ACTIONS: ReadonlyMap<string, Action> = new Map<string, Action>([
  ['insertDocument', insertDocument],
  ['getDocument', getDocument],
  ['modifyDocument', modifyDocument],
  ['modifyAndReturnDoc', modifyAndReturnDoc],
  ['removeDocument', removeDocument],
  ['calculateDocument', calculateDocument],
  ['aggregateDocuments', aggregateDocuments],
  [
    'addCollection',
    (desk, body) => {
      desk.catalog.add(body['collectionName']);
      return {};
    },
  ],
  ['startTransaction', ({ transactions }) => ({ transactionId: transactions.start() })],
  [
    'commitTransaction',
    async ({ transactions }, body) => {
      await transactions.commit(body['transactionId']);
      return {};
    },
  ],
  [
    'abortTransaction',
    ({ transactions }, body) => {
      transactions.abort(body['transactionId']);
      return {};
    },
  ],
]);
