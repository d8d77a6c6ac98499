import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { type Database, openDatabase } from '../../../local/database';
import { decodeStored } from '../../../local/database/ejson';
import { ROWS } from './killed-rows';
import { type Fields, NOON } from './scratch';

const writer = join(__dirname, '../../../dist/tests/write-forever.js');

type Acknowledged = ReadonlyMap<string, number>;

/** Lets a process write until it has told of so many writes, then kills it with no warning. */
const writeAndKill = (path: string, flush: string, lines: number): Promise<Acknowledged> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [writer, path, flush], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let told = '';
    child.stdout.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      if (told.split('\n').length > lines) child.kill('SIGKILL');
    });
    child.on('close', (_, signal) => {
      if (signal !== 'SIGKILL') reject(new Error('the writer ended by itself'));
      const whole = told.slice(0, told.lastIndexOf('\n')).split('\n');
      resolve(
        new Map(whole.map((line) => line.split(' ')).map(([id = '', rev]) => [id, Number(rev)])),
      );
    });
  });

const find = async (database: Database, query: Fields): Promise<Fields[]> => {
  const body = { collectionName: 'rows', query: JSON.stringify(query), limit: 1000 };
  const { data } = await database.perform('database.getDocument', body);
  return (data as { list: string[] }).list.map(decodeStored);
};

const expectIndexesToAgree = async (database: Database, rows: readonly Fields[]): Promise<void> => {
  for (const row of rows) {
    expect(await find(database, { rev: row['rev'] })).toEqual([row]);
    expect(await find(database, { double: row['double'] })).toEqual([row]);
    for (const tag of row['tags'] as string[])
      expect(await find(database, { tags: tag })).toEqual([row]);
  }
  expect(await find(database, { rev: { $gte: 0 } })).toHaveLength(rows.length);
  expect(await find(database, { tags: { $gte: '' } })).toHaveLength(rows.length);
};

describe('a killed database', () => {
  beforeAll(() => {
    buildSync({
      entryPoints: [join(__dirname, 'write-forever.command.ts')],
      outfile: writer,
      bundle: true,
      platform: 'node',
      packages: 'external',
      logLevel: 'warning',
    });
  });

  it.each([
    ['each-second', [1, 40, 333, 1200]],
    ['each-write', [1, 40, 333]],
  ])(
    'flushed %s has every acknowledged write, and indexes that agree',
    async (flush, rounds) => {
      const path = mkdtempSync(join(tmpdir(), 'huitou-killed-'));
      for (const lines of rounds) {
        const acknowledged = await writeAndKill(path, flush, lines);
        const database = openDatabase({ path, now: () => NOON, collections: ROWS });
        const rows = await find(database, {});
        const revs = new Map(rows.map(({ _id, rev }) => [_id, Number(rev)]));
        expect(acknowledged.size).toBeGreaterThan(0);
        for (const [id, rev] of acknowledged) expect(revs.get(id)).toBeGreaterThanOrEqual(rev);
        await expectIndexesToAgree(database, rows);
        await database.perform('database.removeDocument', { collectionName: 'rows', multi: true });
        await database.close();
      }
      rmSync(path, { recursive: true });
    },
    60_000,
  );
});
