import { randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { type IncomingMessage, type ServerResponse } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openSignatures } from './signatures';

/** Files of the cloud, kept in a folder and reached through signed addresses that expire. */
export type Storage = Readonly<{
  idOf: (path: string) => string;
  /** The path in a file id of this cloud; undefined for an id or a path that cannot be one. */
  pathOf: (id: unknown) => string | undefined;
  isPath: (path: unknown) => path is string;
  exists: (path: string) => boolean;
  remove: (path: string) => Promise<void>;
  /** An address for one method and path, valid for `seconds`. */
  sign: (method: 'GET' | 'PUT', path: string, seconds: number) => string;
  serve: (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;
}>;

export type StorageOptions = Readonly<{ folder: string; environment: string; url: string }>;

const types: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

// The SDK escapes an address once more before it downloads, so a path has nothing to escape twice.
function isPath(path: unknown): path is string {
  return (
    typeof path === 'string'
    && path.length <= 1024
    && /^[^\s\\?#%:"<>|*]+$/.test(path)
    && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  );
}

/** The error document the SDK expects from the file service. */
function sendError(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(
    `<Error><Code>${code}</Code><Message>${code}</Message><RequestId>local</RequestId><TraceId>local</TraceId></Error>`,
  );
}

async function receive(request: IncomingMessage, file: string): Promise<void> {
  const partial = `${file}.${randomBytes(6).toString('hex')}.partial`;
  await mkdir(dirname(file), { recursive: true });
  try {
    await pipeline(request, createWriteStream(partial));
    await rename(partial, file);
  } finally {
    await rm(partial, { force: true });
  }
}

async function hand(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
): Promise<void> {
  response.writeHead(200, {
    'content-type': types[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'content-length': statSync(file).size,
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file), response);
}

/** Opens the storage under `folder`; addresses are valid until the cloud is closed. */
export function openStorage({ folder, environment, url }: StorageOptions): Storage {
  const signatures = openSignatures();
  const root = `cloud://${environment}.local/`;
  const fileOf = (path: string): string => join(folder, path);
  const exists = (path: string): boolean =>
    statSync(fileOf(path), { throwIfNoEntry: false })?.isFile() === true;

  const serve: Storage['serve'] = async (request, response, address) => {
    const path = decodeURIComponent(address.pathname.slice('/storage/'.length));
    const method = request.method === 'HEAD' ? 'GET' : (request.method ?? '');
    if (!isPath(path) || !signatures.holds(method, path, address.searchParams)) {
      request.resume();
      return sendError(response, 403, 'AccessDenied');
    }
    if (method === 'PUT') {
      await receive(request, fileOf(path));
      response.end();
    } else if (exists(path)) await hand(request, response, fileOf(path));
    else sendError(response, 404, 'NoSuchKey');
  };

  return {
    idOf: (path) => root + path,
    pathOf: (id) => {
      const path = typeof id === 'string' && id.startsWith(root) ? id.slice(root.length) : '';
      return isPath(path) ? path : undefined;
    },
    isPath,
    exists,
    remove: (path) => rm(fileOf(path)),
    sign: (method, path, seconds) =>
      `${url}/storage/${path}?${signatures.sign(method, path, seconds)}`,
    serve,
  };
}
