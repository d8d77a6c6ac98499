import { writeSync } from 'node:fs';
import { openDatabase } from '../../../local/database';
import { ROWS } from './killed-rows';

const [path = '', flush] = process.argv.slice(2);

const database = openDatabase({
  path,
  now: () => Date.now(),
  collections: ROWS,
  flush: flush === 'each-write' ? 'each-write' : 'each-second',
});

const modify = (id: string, rev: number) =>
  database.perform('database.modifyDocument', {
    collectionName: 'rows',
    query: JSON.stringify({ _id: id }),
    data: JSON.stringify({
      rev,
      double: rev * 2,
      tags: [`t${rev}`, `u${rev}`],
      text: 'x'.repeat(rev % 6000),
    }),
    merge: false,
    upsert: true,
  });

// Each line is written after the answer came, so what was read from here was acknowledged.
const writeForever = async (): Promise<void> => {
  for (let rev = 1; ; rev += 1) {
    const id = `row${rev % 50}`;
    const answer = await modify(id, rev);
    if (answer['code'] !== undefined) throw new Error(JSON.stringify(answer));
    writeSync(1, `${id} ${rev}\n`);
  }
};

void writeForever();
