import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus } from 'node:os';

const git = (...words: string[]): string => {
  try {
    return execFileSync('git', words, { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
};

/** Says what was run, on which commit and machine, before any figure is printed. */
export function printConditions(command: string): void {
  const commit = git('rev-parse', '--short', 'HEAD') || 'no commit';
  const changed = git('status', '--porcelain', '--', 'cloudfunctions', 'shared', 'local') !== '';
  const machine = `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'})`;
  console.log(`npm run ${command} · commit ${commit}${changed ? ' with changes' : ''}`);
  console.log(`${machine} · node ${process.version} · ${process.platform} ${process.arch}\n`);
}
