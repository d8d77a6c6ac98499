import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fingerprintOf } from './sources';
import { showWaiting } from './waiting';

const house = join(__dirname, '../../..');
const built = join(house, 'dist/h5');
const stamp = join(built, 'built-from.txt');
const { HUITOU_GATEWAY = '', HUITOU_ENVIRONMENT = '' } = process.env;

const isCurrent = (fingerprint: string): boolean =>
  existsSync(join(built, 'index.html'))
  && existsSync(stamp)
  && readFileSync(stamp, 'utf8') === fingerprint;

const taro = (): string =>
  join(
    createRequire(join(house, 'package.json')).resolve('@tarojs/cli/package.json'),
    '../bin/taro',
  );

/** Runs Taro; what it prints is kept, for the case that it fails. */
async function build(): Promise<Readonly<{ code: number | null; said: string }>> {
  const child = spawn(process.execPath, [taro(), 'build', '--type', 'h5'], {
    cwd: join(house, 'client/app'),
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const hear = (text: Buffer): void => void (said += text.toString());
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { code, said };
}

/** Builds the h5 preview when what it is made of has changed since it was built. */
async function main(): Promise<void> {
  const fingerprint = fingerprintOf(house, [HUITOU_GATEWAY, HUITOU_ENVIRONMENT]);
  if (isCurrent(fingerprint)) return;
  rmSync(stamp, { force: true });
  const waiting = showWaiting('Building the preview, about half a minute');
  const { code, said } = await build();
  waiting.end();
  if (code !== 0 || !existsSync(join(built, 'index.html')))
    throw new Error(`${said}\nthe preview was not built`);
  writeFileSync(stamp, fingerprint);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
