import { type IncomingMessage, type ServerResponse } from 'node:http';
import { type FunctionHost, type Sizes, callSizes, fileSizes } from '../functions/function-host';
import { requestTooLarge } from '../functions/outcome';
import { sendJsonText } from '../http/answers';
import { readBody } from '../http/bodies';
import { sendFailure } from './platform-failures';

type Integrated = Readonly<{
  statusCode: number;
  headers?: Record<string, string>;
  body?: unknown;
  isBase64Encoded?: boolean;
}>;

const isText = (type = 'text/plain'): boolean =>
  /^(text\/|application\/(json|xml|x-www-form-urlencoded))/i.test(type);

function eventOf(request: IncomingMessage, url: URL, body: Buffer): object {
  const text = isText(request.headers['content-type']);
  const [, , , ...path] = url.pathname.split('/');
  return {
    path: `/${path.join('/')}`,
    httpMethod: request.method,
    headers: request.headers,
    queryStringParameters: Object.fromEntries(url.searchParams),
    requestContext: { sourceIp: request.socket.remoteAddress },
    body: body.toString(text ? 'utf8' : 'base64'),
    isBase64Encoded: !text,
  };
}

function isIntegrated(value: unknown): value is Integrated {
  return typeof (value as Partial<Integrated> | null)?.statusCode === 'number';
}

function sendIntegrated(response: ServerResponse, answer: Integrated): void {
  const { body = '', headers = {}, isBase64Encoded = false } = answer;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const bytes = Buffer.from(text, isBase64Encoded ? 'base64' : 'utf8');
  const named = Object.entries(headers).map(
    ([name, value]) => [name.toLowerCase(), value] as const,
  );
  response.writeHead(answer.statusCode, {
    'content-type': 'text/plain; charset=utf-8',
    ...Object.fromEntries(named),
  });
  response.end(bytes);
}

function sendAnswer(response: ServerResponse, result: string): void {
  const value: unknown = JSON.parse(result);
  if (isIntegrated(value)) sendIntegrated(response, value);
  else if (typeof value === 'string') sendIntegrated(response, { statusCode: 200, body: value });
  else sendJsonText(response, 200, result);
}

/** `ANY /http/<function>/<path>`: the function hears an HTTP event from nobody in particular and answers a response or a value. */
export async function serveHttpAccess(
  functions: FunctionHost,
  url: URL,
  [request, response]: readonly [IncomingMessage, ServerResponse],
): Promise<void> {
  const [, , name = ''] = url.pathname.split('/');
  const sizes: Sizes = isText(request.headers['content-type']) ? callSizes : fileSizes;
  const body = await readBody(request, sizes.request);
  if (body === undefined) return sendFailure(response, requestTooLarge(sizes.request));

  const outcome = await functions.invoke(name, eventOf(request, url, body), {
    who: { source: 'wx_http' },
    // The body was measured; the event around it, and Base64, may be longer. Files come as Base64.
    sizes: { request: Infinity, response: fileSizes.response },
  });
  if (outcome.ok) sendAnswer(response, outcome.result);
  else sendFailure(response, outcome.failure, outcome.requestId);
}
