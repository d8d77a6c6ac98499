import { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { sendJson } from '../http/answers';
import { strangerReason } from '../http/loopback';
import { type Hosting } from '../hosting/hosting';
import { type Storage } from '../storage/storage';
import { serveCall } from './calls';
import { type ControlRooms } from './control';
import { serveHttpAccess } from './http-access';
import { paths, serveControl } from './serve-control';

/** Everything the gateway leads to. */
export type GatewayRooms = ControlRooms
  & Readonly<{
    storage: Storage;
    hosting: Hosting;
    admin: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  }>;

type Exchange = readonly [IncomingMessage, ServerResponse];

function allowOrigin([{ headers }, response]: Exchange): void {
  if (headers.origin === undefined) return;
  response.setHeader('access-control-allow-origin', headers.origin);
  response.setHeader('access-control-allow-headers', 'content-type,x-openid,x-unionid,x-source');
  response.setHeader('access-control-allow-methods', 'GET,POST,PUT,DELETE');
  response.setHeader('vary', 'origin');
}

type Lead = (rooms: GatewayRooms, url: URL, exchange: Exchange) => Promise<void>;

/** Where the first part of a path leads. */
const leads: ReadonlyMap<string | undefined, Lead> = new Map<string, Lead>([
  ['http', ({ functions }, url, exchange) => serveHttpAccess(functions, url, exchange)],
  ['storage', ({ storage }, url, [request, response]) => storage.serve(request, response, url)],
  ['app', async ({ hosting }, _, [request, response]) => hosting.serve(request, response)],
  ['local', (rooms, url, exchange) => serveControl(rooms, url, exchange)],
]);

async function lead(rooms: GatewayRooms, exchange: Exchange, address: string): Promise<void> {
  const [request, response] = exchange;
  const url = new URL(address, 'http://127.0.0.1');
  const [, room, name = ''] = url.pathname.split('/');
  const leadOn = leads.get(room);
  if (leadOn !== undefined) return leadOn(rooms, url, exchange);
  if (room === 'call' && request.method === 'POST')
    return serveCall(rooms.functions, decodeURIComponent(name), exchange);
  request.resume();
  sendJson(response, url.pathname === '/' ? 200 : 404, { paths });
}

async function serve(rooms: GatewayRooms, exchange: Exchange): Promise<void> {
  const [request, response] = exchange;
  const { url = '/', method } = request;
  const stranger = strangerReason(request);
  if (stranger !== undefined) {
    request.resume();
    return sendJson(response, 403, { code: 'FORBIDDEN', message: stranger });
  }
  if (method === 'POST' && /^\/admin(\?|$)/.test(url)) return rooms.admin(request, response);
  allowOrigin(exchange);
  if (method !== 'OPTIONS') return lead(rooms, exchange, url);
  response.writeHead(204);
  response.end();
}

/** Serves the cloud over HTTP to this machine only; a request that cannot be read never stops it. */
export function openGateway(rooms: GatewayRooms): RequestListener {
  return (request, response) => {
    serve(rooms, [request, response]).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      if (response.headersSent) response.destroy();
      // The SDK reads a failure only from an answer of status 200.
      else
        sendJson(response, request.url?.startsWith('/admin') ? 200 : 400, {
          code: 'SYS_ERR',
          message,
        });
    });
  };
}
