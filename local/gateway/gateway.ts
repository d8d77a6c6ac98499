import { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { sendJson } from '../http/answers';
import { strangerReason } from '../http/loopback';
import { type Storage } from '../storage/storage';
import { serveCall } from './calls';
import { type ControlRooms } from './control';
import { serveHttpAccess } from './http-access';
import { paths, serveControl } from './serve-control';

/** Everything the gateway leads to. */
export type GatewayRooms = ControlRooms
  & Readonly<{
    storage: Storage;
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

async function lead(rooms: GatewayRooms, exchange: Exchange, address: string): Promise<void> {
  const [request, response] = exchange;
  const url = new URL(address, 'http://127.0.0.1');
  const [, room, name = ''] = url.pathname.split('/');
  if (room === 'http') return serveHttpAccess(rooms.functions, url, exchange);
  if (room === 'storage') return rooms.storage.serve(request, response, url);
  if (room === 'local') return serveControl(rooms, url, exchange);
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
