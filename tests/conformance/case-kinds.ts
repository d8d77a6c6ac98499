import { deepEqual } from 'node:assert/strict';
import type { Case, The } from './case';
import type { Aggregation, Document } from './sdk';

type Told = Pick<Case, 'area' | 'states' | 'source' | 'mark'>;

/** A case that fills `rows` and says which `_id`s, in no particular order, a condition selects. */
export function finds(
  told: Told,
  rows: readonly Document[],
  asked: Readonly<{ where: (the: The) => unknown; ids: readonly string[] }>,
): Case {
  return {
    ...told,
    run: async (the) => {
      await the.fill(rows);
      const { data } = await the.rows.where(asked.where(the)).get();
      deepEqual(data.map(({ _id }) => _id).sort(), [...asked.ids].sort());
    },
  };
}

/** A case that stores one document, updates it by its id, and says what it then holds besides its `_id`. */
export function changes(
  told: Told,
  before: Document,
  made: Readonly<{ by: (the: The) => object; after: Document }>,
): Case {
  return {
    ...told,
    run: async (the) => {
      await the.fill([{ ...before, _id: 'one' }]);
      await the.rows.doc('one').update({ data: made.by(the) });
      const { data } = await the.rows.doc('one').get();
      deepEqual(data, { ...made.after, _id: 'one' });
    },
  };
}

/** A case that fills `rows`, aggregates, and says what comes out. */
export function aggregates(
  told: Told,
  rows: readonly Document[],
  made: Readonly<{ by: (rows: Aggregation, the: The) => Aggregation; list: readonly Document[] }>,
): Case {
  return {
    ...told,
    run: async (the) => {
      await the.fill(rows);
      const { list } = await made.by(the.rows.aggregate(), the).end();
      deepEqual(list, made.list);
    },
  };
}

/** A case that computes one expression over one document. */
export function computes(
  told: Told,
  row: Document,
  made: Readonly<{ by: (the: The) => unknown; value: unknown }>,
): Case {
  return aggregates(told, [{ ...row, _id: 'one' }], {
    by: (rows, the) => rows.project({ _id: 0, value: made.by(the) }),
    list: [{ value: made.value }],
  });
}
