import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const script = join(__dirname, '../../dist/local/start.js');

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'huitou-start-'));

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** What a failed test left running would keep the test runner waiting. */
const started = new Set<ChildProcess>();
afterAll(() => {
  for (const { pid, exitCode, signalCode } of started) {
    if (pid !== undefined && exitCode === null && signalCode === null)
      process.kill(-pid, 'SIGKILL');
  }
});

/** `npm start` in a process group of its own, so that it can be killed with all it has started. */
export async function startShop(data: string, ...flags: readonly string[]) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(
    process.execPath,
    [script, '--data', data, '--port', String(port), ...flags],
    { detached: true },
  );
  started.add(child);
  const said = { out: '', complaint: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.complaint += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const until = async (isSo: () => boolean): Promise<void> => {
    while (!isSo()) {
      if (child.exitCode !== null) throw new Error(`the shop stopped: ${said.complaint}`);
      await pause(10);
    }
  };
  const signal = (name: NodeJS.Signals, to = child.pid): void => {
    if (to !== undefined) process.kill(to, name);
  };
  return {
    ...{ url, port, said, ended, until },
    ready: () => until(() => said.out.includes('README.md goes on')),
    /** Everything at once, with no warning. */
    kill: async () => {
      signal('SIGKILL', -(child.pid ?? 0));
      await ended;
    },
    stop: async () => {
      signal('SIGTERM');
      return ended;
    },
  };
}

type Story = Readonly<{ played: string | null; finished: boolean; lastDay: string }>;

/** How far the story of a data folder has come. */
export function storyOf(data: string): Story | null {
  const path = join(data, 'story.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Story) : null;
}
