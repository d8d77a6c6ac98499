import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cloud, type CloudOptions, openCloud } from '../../local/cloud';
import { type Identity } from '../../local/functions/identity';

export const lin: Identity = { source: 'wx_client', openid: 'oLin' };
export const operator: Identity = { source: 'wx_devtools' };

/** A cloud over the fixture functions, with one collection `things`, in a folder that goes with it unless one is given. */
export async function openFixtureCloud(options: Partial<CloudOptions> = {}): Promise<Cloud> {
  const data = options.data ?? mkdtempSync(join(tmpdir(), 'huitou-local-'));
  const cloud = await openCloud({
    functions: join(__dirname, 'fixtures'),
    data,
    collections: { things: { indexes: [] } },
    ...options,
  });
  const stop = async (): Promise<void> => {
    await cloud.stop();
    if (options.data === undefined) rmSync(data, { recursive: true, force: true });
  };
  return { ...cloud, stop };
}

export type Reply = Readonly<{
  status: number;
  headers: Readonly<Record<string, unknown>>;
  body: unknown;
}>;

/** Sends a request with any header, `host` too, and reads the answer: JSON when it is JSON, else text. */
export function send(
  url: string,
  given: Readonly<{
    method?: string;
    headers?: Record<string, string>;
    body?: string | Buffer;
  }> = {},
): Promise<Reply> {
  const { method = 'POST', headers = {}, body = '' } = given;
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('latin1');
        const json = response.headers['content-type']?.includes('json') === true;
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: json ? JSON.parse(Buffer.concat(chunks).toString()) : text,
        });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Waits until a claim is true; the test's own time limit is the bound. */
export async function until(claim: () => boolean): Promise<void> {
  while (!claim()) await new Promise((resolve) => setTimeout(resolve, 10));
}
