import { type IncomingMessage, type ServerResponse } from 'node:http';
import { type Outcome } from '../functions/outcome';
import { sendJson, sendJsonText } from '../http/answers';
import { readBody, readObject } from '../http/bodies';
import { type Control, type ControlRooms, controls } from './control';
import { sendFailure } from './platform-failures';

const bodyLimit = 64 * 1024;

const isOutcome = (value: unknown): value is Outcome =>
  typeof (value as Partial<Outcome> | null)?.ok === 'boolean';

/** Everything the local cloud answers, for the page at `/`. */
export const paths: readonly string[] = [
  'POST /admin',
  'POST /call/*',
  'ANY /http/*/…',
  'GET /app/…',
  ...Object.keys(controls),
];

function controlOf(method: string, url: URL): readonly [Control | undefined, name: string] {
  const [, local, room, name] = url.pathname.split('/');
  if (name === undefined) return [controls[`${method} ${url.pathname}`], ''];
  return [controls[`${method} /${local}/${room}/*`], decodeURIComponent(name)];
}

/** `GET` and `POST /local/…`: looks at the local cloud and turns its controls. */
export async function serveControl(
  rooms: ControlRooms,
  url: URL,
  [request, response]: readonly [IncomingMessage, ServerResponse],
): Promise<void> {
  const [control, name] = controlOf(request.method ?? '', url);
  const body = await readBody(request, bodyLimit);
  if (control === undefined) return sendJson(response, 404, { code: 'NOT_FOUND', paths });

  const answer = await control(rooms, {
    name,
    query: url.searchParams,
    body: readObject(body ?? '') ?? {},
  });
  if (!isOutcome(answer)) sendJson(response, 200, answer);
  else if (answer.ok) sendJsonText(response, 200, answer.result);
  else sendFailure(response, answer.failure, answer.requestId);
}
