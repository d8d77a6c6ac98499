import { type IncomingMessage, type ServerResponse } from 'node:http';
import { type FunctionHost } from '../functions/function-host';
import { invalidParameter } from '../functions/outcome';
import { sendJson } from '../http/answers';
import { type OpenApi } from '../open-api/open-api';
import { readArguments, writeAnswer } from '../open-api/wire';
import { readForm } from './form';

type FormRooms = Readonly<{ functions: FunctionHost; openApi: OpenApi }>;

/** Answers the SDK's multipart actions: `wx.openApi` in protobuf, anything else as an unknown action. */
export async function answerForm(
  { functions, openApi }: FormRooms,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const parts = await readForm(request);
  const text = (name: string): string => parts.get(name)?.toString() ?? '';
  const action = text('action');
  if (action !== 'wx.openApi')
    return sendJson(response, 200, invalidParameter(`action ${action} is unknown`));

  const answer = await openApi.call({
    api: text('apiName'),
    data: readArguments(parts.get('requestData') ?? Buffer.alloc(0)),
    caller: functions.callerOf(text('wxCloudApiToken')),
  });
  // Named JSON, the SDK would parse these bytes as JSON.
  response.writeHead(200, { 'content-type': 'application/octet-stream' });
  response.end(writeAnswer(answer));
}
