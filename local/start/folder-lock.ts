import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const takenAlready = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException).code === 'EEXIST';

/** A process by its number and, where the machine tells, when it began: numbers are given again. */
function nameOf(pid: number): string {
  try {
    const begin = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19];
    return `${pid} ${begin ?? ''}`;
  } catch {
    return `${pid} `;
  }
}

function runs(owner: string): boolean {
  const pid = Number(owner.split(' ')[0]);
  if (!Number.isSafeInteger(pid) || pid <= 0 || owner !== nameOf(pid)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Takes a data folder for this process, making it where it is missing; the answer gives it back.
 * Throws a sentence when another running process has it; one that was killed holds nothing.
 */
export function lockFolder(data: string): () => void {
  mkdirSync(data, { recursive: true });
  const path = join(data, 'lock');
  const mine = nameOf(process.pid);
  for (let tries = 0; tries < 2; tries += 1) {
    try {
      writeFileSync(path, mine, { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if (!takenAlready(error)) throw error;
    }
    const owner = readFileSync(path, 'utf8');
    if (runs(owner)) break;
    rmSync(path, { force: true });
  }
  const [pid] = readFileSync(path, 'utf8').split(' ');
  throw new Error(`${data} is in use by process ${pid ?? ''}: stop it, or choose another --data`);
}
