import type { Case, The } from './case';
import type { Collection, Document } from './sdk';

const one = (name: string, fields: Record<string, 1 | -1>, more: object = {}) => ({
  indexes: [{ name, fields, ...more }],
});

/** The collections these cases need, with their indexes. */
export const indexedCollections = {
  conformance_unique: one('phone', { phone: 1 }, { unique: true }),
  conformance_sparse: one('phone', { phone: 1 }, { unique: true, sparse: true }),
  conformance_pair: one('storeOrder', { store: 1, order: 1 }, { unique: true }),
  conformance_tags: one('tags', { tags: 1 }, { unique: true }),
  conformance_due: one('dueAt', { dueAt: 1, kind: -1 }),
} as const;

type Name = keyof typeof indexedCollections;

/** A case on one of the indexed collections, which it leaves empty. */
export function indexed(
  told: Pick<Case, 'states' | 'source'> & Partial<Pick<Case, 'mark'>>,
  on: Name,
  run: (rows: Collection, the: The) => Promise<void>,
): Case {
  return {
    ...{ area: 'indexes', mark: 'D', needs: 'local', ...told },
    run: async (the) => {
      const rows = the.db.collection(on);
      await run(rows, the).finally(() => rows.where({ _id: the._.exists(true) }).remove());
    },
  };
}

/** Adds one document. */
export const add = (rows: Collection, data: Document): Promise<unknown> => rows.add({ data });
/** What the text of a duplicate says. */
export const taken = /E11000 duplicate key error/;
