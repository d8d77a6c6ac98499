import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Day } from '../../shared/domain/kernel/day';

/** How far the story of a shop has come; the local cloud reads only `finished` and `members`. */
export type Story = Readonly<{
  finished: boolean;
  /** How many customers of the sample take part; 0 for a shop that opens empty. */
  members: number;
  /** How many days of the sample it tells. */
  days: number;
  /** The last day of the story, chosen when it began. */
  lastDay: Day;
  /** The last day that was played to its end. */
  played: Day | null;
}>;

/** The story kept in a file, or null when none was begun. */
export function readStory(path: string): Story | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Story;
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw failure;
  }
}

/** Keeps the story: all of it or, when killed meanwhile, the one before. */
export function keepStory(path: string, story: Story): void {
  writeFileSync(`${path}.new`, `${JSON.stringify(story)}\n`);
  renameSync(`${path}.new`, path);
}
