import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The secrets deployed with the functions, by variable. */
export type Secrets = Readonly<Record<string, string>>;

/** The secrets of a data folder; made at the first start, readable by nobody else, kept ever after. */
export function secretsOf(data: string): Secrets {
  const path = join(data, 'secrets.json');
  if (!existsSync(path)) {
    const secrets = { HUITOU_MASTER_KEYS: `1:${randomBytes(32).toString('hex')}` };
    writeFileSync(path, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  }
  return JSON.parse(readFileSync(path, 'utf8')) as Secrets;
}
