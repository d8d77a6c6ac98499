import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Signs addresses of files and recognises them; the key lives as long as the cloud is open. */
export type Signatures = Readonly<{
  /** The query that opens `path` to `method` for `seconds` of the machine's time. */
  sign: (method: string, path: string, seconds: number) => string;
  holds: (method: string, path: string, query: URLSearchParams) => boolean;
}>;

export function openSignatures(): Signatures {
  const key = randomBytes(32);
  const digest = (method: string, path: string, expires: string): Buffer =>
    createHmac('sha256', key).update(`${method}\n${path}\n${expires}`).digest();

  const sign: Signatures['sign'] = (method, path, seconds) => {
    const expires = String(Date.now() + seconds * 1000);
    return `sign=${digest(method, path, expires).toString('hex')}&t=${expires}`;
  };
  const holds: Signatures['holds'] = (method, path, query) => {
    const expires = query.get('t') ?? '';
    const given = Buffer.from(query.get('sign') ?? '', 'hex');
    const expected = digest(method, path, expires);
    const same = given.length === expected.length && timingSafeEqual(given, expected);
    return same && Number(expires) > Date.now();
  };
  return { sign, holds };
}
