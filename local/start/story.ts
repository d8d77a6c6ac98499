import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the local cloud reads of how far a shop's story has come. */
type Story = Readonly<{ finished: boolean; members: number }>;

export const storyPath = (data: string): string => join(data, 'story.json');

/** The story of a data folder, or null when none was begun. */
export function storyOf(data: string): Story | null {
  const path = storyPath(data);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Story) : null;
}

type Telling = Readonly<{ child: ChildProcess; ended: Promise<number | null> }>;

/** Tells the story in a process of its own, which knows the gateway and nothing else. */
export function tellStory(script: string, args: readonly string[]): Telling {
  const child = spawn(process.execPath, [script, ...args], { stdio: 'inherit' });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  return { child, ended };
}
