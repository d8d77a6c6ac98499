import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

jest.setTimeout(120_000);

const rootDir = join(__dirname, '../..');
const run = promisify(execFile);

type Report = Readonly<{ numPassedTests: number; numFailedTests: number; numTotalTests: number }>;

/** Runs the whole path in a process of its own that believes to be elsewhere. */
async function wholePathIn(TZ: string): Promise<Report> {
  const config = {
    ...(jest.requireActual<object>('../../jest.config.cjs') as Record<string, unknown>),
    // The functions are built already.
    globalSetup: undefined,
    rootDir,
  };
  const { stdout } = await run(
    process.execPath,
    [
      join(rootDir, 'node_modules/jest/bin/jest.js'),
      'tests/functions/whole-path.test.ts',
      '--json',
      '--silent',
      `--config=${JSON.stringify(config)}`,
    ],
    { cwd: rootDir, env: { ...process.env, TZ } },
  );
  return JSON.parse(stdout) as Report;
}

describe('The whole path', () => {
  it.each(['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati'])(
    'is the same on a server in %s',
    async (zone) => {
      const report = await wholePathIn(zone);
      expect(report.numFailedTests).toBe(0);
      expect(report.numPassedTests).toBe(report.numTotalTests);
      expect(report.numPassedTests).toBeGreaterThanOrEqual(7);
    },
  );
});
