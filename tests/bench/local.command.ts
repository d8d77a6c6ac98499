import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../local/database';
import { printConditions } from './conditions';
import { fill, regular } from './local-members';
import { median } from './quantiles';
import { type Memory, type Restarted } from './restarted';
import { collections } from './shop';
import { timed } from './stopwatch';
import { printTable } from './table';

const members = 100_000;
const restarts = 5;
const mostReadyMs = 3_000;

const megabytes = ({ rss, own, heapUsed }: Memory): string =>
  [rss, own, heapUsed].map((bytes) => (bytes / 1024 / 1024).toFixed(0)).join(' / ');

function restart(data: string, ...more: readonly string[]): Restarted {
  const script = join(__dirname, 'restart.js');
  return JSON.parse(
    execFileSync(process.execPath, [script, data, ...more], { encoding: 'utf8' }),
  ) as Restarted;
}

async function filled(data: string): Promise<void> {
  const member = await regular(8);
  const bytes = Buffer.byteLength(JSON.stringify(member));
  const path = join(data, 'database');
  const database = openDatabase({ path, now: Date.now, collections: collections() });
  const { spent } = await timed(() => fill(database, member, members));
  await database.close();
  console.log(
    `${members} members of ${bytes} bytes put in within ${(spent.ms / 1000).toFixed(1)} s`,
  );
}

async function main(): Promise<void> {
  printConditions('bench:local');
  const data = mkdtempSync(join(tmpdir(), 'huitou-local-'));
  await filled(data);
  const opened = Array.from({ length: restarts }, () => restart(data));
  const worked = restart(data, '--pace');
  rmSync(data, { recursive: true, force: true });

  const readyMs = median(opened.map((each) => each.readyMs));
  printTable(
    ['restart to ready', `median of ${restarts}`],
    [
      ['documents', worked.documents],
      ['ready, ms from the start of the process', readyMs.toFixed(0)],
      ['memory when ready, MB resident / own / JavaScript heap', megabytes(worked.ready)],
      ['memory after the operations below', megabytes(worked.worked)],
    ],
  );
  printTable(
    ['database, one after another', 'per second', 'computing µs each'],
    worked.paces.map(({ name, times, spent }) => [
      name,
      ((times * 1000) / spent.ms).toFixed(0),
      ((spent.cpuMs * 1000) / times).toFixed(0),
    ]),
  );
  if (readyMs > mostReadyMs || worked.documents !== members) process.exitCode = 1;
}

void main();
