import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Fixture = Readonly<{ name: string; source: 'probe' | 'bell'; config: object }>;

const bell = (name: string, cron: string): Fixture => ({
  name,
  source: 'bell',
  config: { triggers: [{ name: `${name}-timer`, type: 'timer', config: cron }] },
});

const fixtures: readonly Fixture[] = [
  {
    name: 'probe',
    source: 'probe',
    config: {
      permissions: {
        openapi: ['subscribeMessage.send', 'wxacode.getUnlimited', 'phonenumber.getPhoneNumber'],
      },
    },
  },
  { name: 'hasty', source: 'probe', config: { timeout: 1 } },
  { name: 'modest', source: 'probe', config: { permissions: { openapi: [] } } },
  bell('bell', '0 30 9 * * * *'),
  bell('bell-monthly', '0 0 2 1 * * *'),
  bell('bell-weekdays', '0 15 10 * * MON-FRI *'),
  bell('bell-steps', '*/20 * * * * * *'),
  bell('bell-once', '0 0 0 1 1 * 2031'),
];

function root(folder = __dirname): string {
  return existsSync(join(folder, 'package.json')) ? folder : root(dirname(folder));
}

/** Builds the functions the cases call, as they would be deployed, and answers their folder. */
export function deployFixtures(): string {
  const out = join(root(), 'dist/conformance/functions');
  rmSync(out, { recursive: true, force: true });
  for (const { name, source, config } of fixtures) {
    mkdirSync(join(out, name), { recursive: true });
    writeFileSync(join(out, name, 'config.json'), JSON.stringify(config));
    execFileSync(join(root(), 'node_modules/.bin/esbuild'), [
      join(root(), 'tests/conformance/functions', `${source}.ts`),
      `--outfile=${join(out, name, 'index.js')}`,
      ...['--bundle', '--platform=node', '--format=cjs', '--external:wx-server-sdk'],
      '--log-level=warning',
    ]);
  }
  return out;
}
