import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What the preview is made of; the lock file names the version of everything else. */
const rooms = ['client/app', 'client/code', 'shared'] as const;
const single = ['package-lock.json'] as const;

const isFile = (entry: Readonly<{ isFile: () => boolean }>): boolean => entry.isFile();

const filesOf = (house: string, room: string): readonly string[] =>
  readdirSync(join(house, room), { recursive: true, withFileTypes: true })
    .filter(isFile)
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();

/** One word for all the preview is built from: it changes with any of it, and with what the build is told. */
export function fingerprintOf(house: string, told: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(told));
  const paths = [
    ...rooms.flatMap((room) => filesOf(house, room)),
    ...single.map((path) => join(house, path)),
  ];
  for (const path of paths) {
    const content = readFileSync(path);
    hash.update(`\n${path.slice(house.length)} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}
