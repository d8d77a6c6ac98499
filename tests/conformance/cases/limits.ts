import { equal, deepEqual } from 'node:assert/strict';
import type { Case, The } from '../case';
import { sources } from '../sources';

const area = 'limits';

const numbered = (count: number): { _id: string; n: number }[] =>
  Array.from({ length: count }, (_, n) => ({ _id: `${n}`, n }));

function rowsOf(
  told: Pick<Case, 'states' | 'source' | 'mark'>,
  stored: number,
  asked: Readonly<{ by: (the: The) => Promise<readonly unknown[]>; rows: number }>,
): Case {
  return {
    ...told,
    area,
    run: async (the) => {
      await the.fill(numbered(stored));
      equal((await asked.by(the)).length, asked.rows);
    },
  };
}

const query = { mark: 'D', source: sources.limit } as const;
const byDefault = { mark: 'D', source: sources.test('query.limit') } as const;
const aggregate = { mark: 'R', source: sources.aggregateLimit } as const;

export const limits: readonly Case[] = [
  rowsOf({ ...byDefault, states: 'A query without a limit gives 99 of 99 rows' }, 99, {
    by: async ({ rows }) => (await rows.get()).data,
    rows: 99,
  }),
  rowsOf({ ...byDefault, states: 'A query without a limit gives 100 of 101 rows' }, 101, {
    by: async ({ rows }) => (await rows.get()).data,
    rows: 100,
  }),
  rowsOf({ ...byDefault, states: 'A limit of 101 gives 101 rows' }, 105, {
    by: async ({ rows }) => (await rows.limit(101).get()).data,
    rows: 101,
  }),
  rowsOf({ ...query, states: 'A limit of 1000 gives 1000 rows' }, 1005, {
    by: async ({ rows }) => (await rows.limit(1000).get()).data,
    rows: 1000,
  }),
  rowsOf({ ...query, states: 'A limit past 1000 gives 1000 rows' }, 1005, {
    by: async ({ rows }) => (await rows.limit(1001).get()).data,
    rows: 1000,
  }),
  rowsOf({ ...aggregate, states: 'An aggregation without a limit gives 20 of 20 rows' }, 20, {
    by: async ({ rows }) => (await rows.aggregate().match({}).end()).list,
    rows: 20,
  }),
  rowsOf({ ...aggregate, states: 'An aggregation without a limit gives 20 of 21 rows' }, 21, {
    by: async ({ rows }) => (await rows.aggregate().match({}).end()).list,
    rows: 20,
  }),
  rowsOf({ ...aggregate, states: 'An aggregation with a limit of 150 gives 150 rows' }, 160, {
    by: async ({ rows }) => (await rows.aggregate().match({}).limit(150).end()).list,
    rows: 150,
  }),
  {
    ...aggregate,
    area,
    states: 'A group reads all rows, though only 20 groups come out',
    run: async ({ $, fill, rows }) => {
      await fill(numbered(50));
      const one = await rows
        .aggregate()
        .group({ _id: null, rows: $.sum(1) })
        .end();
      deepEqual(one.list, [{ _id: null, rows: 50 }]);
      const many = await rows.aggregate().group({ _id: '$n' }).end();
      equal(many.list.length, 20);
    },
  },
  {
    ...{ area, mark: 'D', source: sources.database },
    states: 'An update by condition is not limited to a page',
    run: async ({ _, fill, rows }) => {
      await fill(numbered(130));
      const { stats } = await rows.where({ n: _.gte(0) }).update({ data: { seen: true } });
      equal(stats.updated, 130);
    },
  },
  {
    ...{ area, mark: 'D', source: sources.database },
    states: 'count is not limited to a page',
    run: async ({ fill, rows }) => {
      await fill(numbered(130));
      equal((await rows.count()).total, 130);
    },
  },
];
