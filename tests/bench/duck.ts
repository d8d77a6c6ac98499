import { DuckDBDataChunk, DuckDBInstance, INTEGER } from '@duckdb/node-api';
import { type Spent, timed } from './stopwatch';

const CHUNK = 2048;

/** A DuckDB in memory. */
export type Duck = Readonly<{
  run: (sql: string) => Promise<void>;
  /** All rows of a query, prepared before the clock runs, and what each time took. */
  ask: (sql: string, times?: number) => Promise<Asked>;
  /** Puts columns of whole numbers into a new table. */
  load: (table: string, columns: Readonly<Record<string, ArrayLike<number>>>) => Promise<void>;
  close: () => void;
}>;

export type Row = readonly (number | string)[];
export type Asked = Readonly<{ rows: readonly Row[]; spent: readonly Spent[] }>;

export async function openDuck(): Promise<Duck> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const run = async (sql: string): Promise<void> => void (await connection.run(sql));
  return {
    run,
    ask: async (sql, times = 1) => {
      const prepared = await connection.prepare(sql);
      const spent: Spent[] = [];
      for (;;) {
        const read = await timed(() => prepared.runAndReadAll());
        spent.push(read.spent);
        if (spent.length < times) continue;
        return { rows: read.value.getRows() as unknown as readonly Row[], spent };
      }
    },
    load: async (table, columns) => {
      const names = Object.keys(columns);
      await run(`create table ${table} (${names.map((name) => `${name} integer`).join()})`);
      const appender = await connection.createAppender(table);
      const values = Object.values(columns);
      const length = values[0]?.length ?? 0;
      for (let from = 0; from < length; from += CHUNK) {
        const rows = Math.min(CHUNK, length - from);
        const chunk = DuckDBDataChunk.create(
          names.map(() => INTEGER),
          rows,
        );
        values.forEach((column, place) => {
          const vector = chunk.getColumnVector(place);
          for (let i = 0; i < rows; i += 1) vector.setItem(i, column[from + i] ?? 0);
          vector.flush();
        });
        appender.appendDataChunk(chunk);
      }
      appender.closeSync();
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
