import { type IncomingMessage, type ServerResponse } from 'node:http';
import { type FunctionHost, callSizes } from '../functions/function-host';
import { type Identity, isOpenid } from '../functions/identity';
import { invalidParameter, requestTooLarge } from '../functions/outcome';
import { sendJsonText } from '../http/answers';
import { readBody, readObject } from '../http/bodies';
import { sendFailure } from './platform-failures';

const header = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** Who calls, from `x-openid` (none: the cloud console), `x-unionid` and `x-source`; undefined for an id WeChat would not give. */
function callerOf(request: IncomingMessage): Identity | undefined {
  const openid = header(request, 'x-openid');
  const unionid = header(request, 'x-unionid');
  if (openid !== undefined && !isOpenid(openid)) return undefined;
  const source = openid === undefined ? 'wx_devtools' : 'wx_client';
  return {
    source: header(request, 'x-source') ?? source,
    ...(openid !== undefined && { openid }),
    ...(unionid !== undefined && { unionid }),
  };
}

/** `POST /call/<function>` with the event as JSON: answers what the function answers. */
export async function serveCall(
  functions: FunctionHost,
  name: string,
  [request, response]: readonly [IncomingMessage, ServerResponse],
): Promise<void> {
  const who = callerOf(request);
  const body = await readBody(request, callSizes.request);
  if (body === undefined) return sendFailure(response, requestTooLarge(callSizes.request));
  const event = readObject(body.length === 0 ? '{}' : body);
  if (who === undefined) return sendFailure(response, invalidParameter('x-openid is no OPENID'));
  if (event === undefined)
    return sendFailure(response, invalidParameter('the event is not a JSON object'));

  const outcome = await functions.invoke(name, event, { who });
  if (outcome.ok) sendJsonText(response, 200, outcome.result);
  else sendFailure(response, outcome.failure, outcome.requestId);
}
