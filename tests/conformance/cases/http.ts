import { deepEqual, equal, match } from 'node:assert/strict';
import type { Case, The } from '../case';
import { sources } from '../sources';

const area = 'HTTP access';
const told = { area, needs: 'local', mark: 'D', source: sources.http } as const;

const fetchFrom = (the: The, path: string, init?: RequestInit): Promise<Response> =>
  fetch(`${the.local().url}/http/probe${path}`, init);

const eventOf = async (
  the: The,
  path: string,
  init?: RequestInit,
): Promise<Record<string, unknown>> =>
  JSON.parse(await (await fetchFrom(the, path, init)).text()) as Record<string, unknown>;

export const httpAccess: readonly Case[] = [
  {
    ...told,
    states: 'The event has path, method and query',
    run: async (the) => {
      const event = await eventOf(the, '/orders/7?do=event&store=s1');
      deepEqual([event.path, event.httpMethod], ['/orders/7', 'GET']);
      deepEqual(event.queryStringParameters, { do: 'event', store: 's1' });
    },
  },
  {
    ...told,
    states: 'The event has the headers by their small names',
    run: async (the) => {
      const { headers } = await eventOf(the, '/?do=event', { headers: { 'X-Signature': 'abc' } });
      equal((headers as Record<string, string>)['x-signature'], 'abc');
    },
  },
  {
    ...told,
    states: 'The body arrives as the very text that was sent',
    run: async (the) => {
      const body = '{ "shop":"小满茶铺",  "n": 1.0 }';
      const headers = { 'content-type': 'application/json' };
      const event = await eventOf(the, '/?do=event', { method: 'POST', body, headers });
      deepEqual([event.httpMethod, event.body, event.isBase64Encoded], ['POST', body, false]);
    },
  },
  {
    ...told,
    states: 'A body that is no text arrives as Base64',
    run: async (the) => {
      const event = await eventOf(the, '/?do=event', {
        method: 'POST',
        body: Uint8Array.from([0, 255, 1]),
        headers: { 'content-type': 'application/octet-stream' },
      });
      deepEqual([event.body, event.isBase64Encoded], ['AP8B', true]);
    },
  },
  {
    ...told,
    states: 'A plain value is answered as the body with status 200',
    run: async (the) => {
      const answer = await fetchFrom(the, '/?do=text');
      deepEqual([answer.status, await answer.text()], [200, '小满茶铺']);
    },
  },
  {
    ...told,
    states: 'statusCode, headers and body make the answer',
    run: async (the) => {
      const answer = await fetchFrom(the, '/?do=teapot');
      deepEqual([answer.status, answer.headers.get('x-tea')], [418, 'green']);
      equal(await answer.text(), 'short and stout');
    },
  },
  {
    ...told,
    states: 'A body marked as Base64 is answered as its bytes',
    run: async (the) => {
      const answer = await fetchFrom(the, '/?do=bytes');
      equal(answer.headers.get('content-type'), 'image/gif');
      equal(Buffer.from(await answer.arrayBuffer()).toString('latin1'), 'GIF');
    },
  },
  {
    ...told,
    states: 'Nobody in particular calls over HTTP, whatever the headers say',
    run: async (the) => {
      const headers = { 'x-openid': 'oLin', 'x-source': 'wx_client' };
      const context = await eventOf(the, '/?do=context', { headers });
      equal(context.OPENID, undefined);
      equal(context.SOURCE, 'wx_http');
    },
  },
  {
    ...told,
    source: sources.response,
    states: 'An answer past 6 MB is not answered',
    run: async (the) => {
      const answer = await fetchFrom(the, '/?do=large');
      match(await answer.text(), /EXCEED_MAX_RESPONSE_SIZE/);
    },
  },
  {
    ...told,
    source: sources.payload,
    states: 'A text body past 100 KB is refused',
    run: async (the) => {
      const body = 'x'.repeat(101 * 1024);
      const headers = { 'content-type': 'text/plain' };
      const answer = await fetchFrom(the, '/?do=event', { method: 'POST', body, headers });
      match(await answer.text(), /EXCEED_MAX_PAYLOAD_SIZE/);
    },
  },
];
