import { existsSync } from 'node:fs';
import { type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { sendJson } from '../http/answers';

/** Serves a folder of built pages, as the platform's static hosting does. */
export type Hosting = Readonly<{
  /** Whether there is a page to open. */
  hasPage: () => boolean;
  serve: (request: IncomingMessage, response: ServerResponse) => void;
}>;

/** Where the pages are, on the gateway. */
export const hostingPath = '/app';

/** Hosts a folder under `/app/`; one that is missing or is built anew meanwhile does no harm. */
export function openHosting(folder: string | undefined): Hosting {
  const hasPage = (): boolean => folder !== undefined && existsSync(join(folder, 'index.html'));
  const files = folder === undefined ? undefined : sirv(folder, { dev: true, etag: true });

  function serve(request: IncomingMessage, response: ServerResponse): void {
    const asked = (request.url ?? '').slice(hostingPath.length);
    const absent = (): void => sendJson(response, 404, { code: 'NOT_FOUND', asked });
    request.resume();
    if (!asked.startsWith('/')) {
      response.writeHead(302, { location: `${hostingPath}/${asked}` });
      response.end();
    } else if (files === undefined || !hasPage()) absent();
    else {
      request.url = asked;
      files(request, response, absent);
    }
  }

  return { hasPage, serve };
}
