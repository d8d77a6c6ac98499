import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** What the functions printed: the last lines of each in memory, all of them in files when a folder is given. */
export type Lines = Readonly<{
  write: (name: string, text: string) => void;
  read: (name: string) => readonly string[];
}>;

const kept = 1000;

/** Opens the record; a folder gets one `<function>.log` each, written before the call goes on. */
export function openLines(folder?: string): Lines {
  const lines = new Map<string, string[]>();
  if (folder !== undefined) mkdirSync(folder, { recursive: true });

  const write = (name: string, text: string): void => {
    const mine = lines.get(name) ?? [];
    lines.set(name, mine);
    mine.push(...text.replace(/\n$/, '').split('\n'));
    if (mine.length > 2 * kept) mine.splice(0, mine.length - kept);
    if (folder !== undefined) appendFileSync(join(folder, `${name}.log`), text);
  };
  return { write, read: (name) => (lines.get(name) ?? []).slice(-kept) };
}
