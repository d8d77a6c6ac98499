import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { readMiniProgram } from './read-mini-program';
import { runtimeBundle } from './runtime-bundle';

/** A built mini-program, served to browsers on this machine. */
export type Served = Readonly<{ url: string; close: () => Promise<void> }>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
};

const page = `<!doctype html><html><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">
<link rel="icon" href="data:,"><title>weapp</title></head><body><script src="/program.js"></script><script src="/runtime.js"></script></body></html>`;

function send(response: ServerResponse, type: string, body: string | Buffer): void {
  response.writeHead(200, { 'content-type': types[type] ?? 'application/octet-stream' });
  response.end(body);
}

/** Serves a mini-program's output folder with the runtime that executes it. */
export async function serveMiniProgram(folder: string): Promise<Served> {
  const program = `window.miniProgram=${JSON.stringify(readMiniProgram(folder))}`;
  const runtime = await runtimeBundle();
  const answers: Readonly<Record<string, readonly [string, string]>> = {
    '/': ['.html', page],
    '/program.js': ['.js', program],
    '/runtime.js': ['.js', runtime],
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const answer = answers[path];
    if (answer !== undefined) return send(response, ...answer);
    const asset = join(folder, normalize(decodeURIComponent(path).replace(/^\/weapp\//, '/')));
    readFile(asset).then(
      (body) => send(response, extname(asset), body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
