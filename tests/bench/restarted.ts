import { existsSync, readFileSync } from 'node:fs';
import { type Spent } from './stopwatch';

/**
 * What a process held, in bytes. `rss` counts the pages of the database file that happen to be in
 * memory too, which the system takes back when it needs them; `own` does not (0 where unknown).
 */
export type Memory = Readonly<{ rss: number; own: number; heapUsed: number }>;

/** One operation, so many times. */
export type Pace = Readonly<{ name: string; times: number; spent: Spent }>;

/** What a process says that opened the cloud over a folder; ms since its start. */
export type Restarted = Readonly<{
  readyMs: number;
  documents: number;
  ready: Memory;
  worked: Memory;
  paces: readonly Pace[];
}>;

const status = '/proc/self/status';

export function ownBytes(): number {
  const text = existsSync(status) ? readFileSync(status, 'utf8') : '';
  return Number(/^RssAnon:\s+(\d+) kB$/m.exec(text)?.[1] ?? 0) * 1024;
}

export const memory = (): Memory => {
  const { rss, heapUsed } = process.memoryUsage();
  return { rss, own: ownBytes(), heapUsed };
};
