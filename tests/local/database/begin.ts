import { type Fields, type Scratch } from './scratch';

/** Begins a transaction over the collection `rows`, spoken to document by document. */
export const beginIn = async (scratch: Scratch) => {
  const rows = scratch.in('rows');
  const { transactionId } = await scratch.perform('startTransaction');
  const doc = (id: string) => ({
    queryType: 'DOC',
    query: { _id: id },
    multi: false,
    transactionId,
  });
  const perform = (action: string, body: Fields = {}) =>
    rows.perform(action, { transactionId, ...body });
  return {
    transactionId,
    get: async (id: string) => scratch.documents(await perform('getDocument', doc(id))),
    reads: (id: string) => perform('getDocument', doc(id)),
    update: (id: string, data: Fields) =>
      perform('modifyDocument', { ...doc(id), data, merge: true }),
    set: (id: string, data: Fields) =>
      perform('modifyDocument', { ...doc(id), data, merge: false, upsert: true }),
    remove: (id: string) => perform('removeDocument', doc(id)),
    add: (document: Fields) => perform('insertDocument', { data: [JSON.stringify(document)] }),
    commit: () => perform('commitTransaction'),
    abort: () => perform('abortTransaction'),
  };
};
