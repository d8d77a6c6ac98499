import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

jest.setTimeout(240_000);

const rootDir = join(__dirname, '../..');
const run = promisify(execFile);

type Report = Readonly<{ numPassedTests: number; numFailedTests: number; numTotalTests: number }>;

/** Runs a test in a process of its own that believes to be elsewhere. */
async function runIn(TZ: string, test: string): Promise<Report> {
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
      test,
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
      const report = await runIn(zone, 'tests/functions/whole-path.test.ts');
      expect(report.numFailedTests).toBe(0);
      expect(report.numPassedTests).toBe(report.numTotalTests);
      expect(report.numPassedTests).toBeGreaterThanOrEqual(7);
    },
  );
});

describe('Every figure of retention', () => {
  it.each(['UTC', 'Asia/Shanghai', 'America/New_York'])(
    'is what counting by hand gives on a server in %s',
    async (zone) => {
      const report = await runIn(zone, 'tests/functions/retention/recount.property.test.ts');
      expect(report).toMatchObject({ numPassedTests: 1, numTotalTests: 1 });
    },
  );
});
