import { existsSync, readFileSync } from 'node:fs';

/**
 * What a process held, in bytes. `rss` counts the pages of the database file that happen to be in
 * memory too, which the system takes back when it needs them; `own` does not (0 where unknown).
 */
export type Memory = Readonly<{ rss: number; own: number; heapUsed: number }>;

/** What a process says that opened the cloud over a folder: ms since its start, operations per second. */
export type Restarted = Readonly<{
  readyMs: number;
  documents: number;
  ready: Memory;
  worked: Memory;
  paces: readonly (readonly [name: string, perSecond: number])[];
}>;

const status = '/proc/self/status';

function ownBytes(): number {
  const text = existsSync(status) ? readFileSync(status, 'utf8') : '';
  return Number(/^RssAnon:\s+(\d+) kB$/m.exec(text)?.[1] ?? 0) * 1024;
}

export const memory = (): Memory => {
  const { rss, heapUsed } = process.memoryUsage();
  return { rss, own: ownBytes(), heapUsed };
};
