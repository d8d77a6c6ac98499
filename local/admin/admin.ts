import { type IncomingMessage, type ServerResponse } from 'node:http';
import { type Database } from '../database';
import { type FunctionHost } from '../functions/function-host';
import { type PlatformFailure, invalidParameter, requestTooLarge } from '../functions/outcome';
import { sendJson } from '../http/answers';
import { readBody, readObject } from '../http/bodies';
import { type OpenApi } from '../open-api/open-api';
import { storageAction } from '../storage/actions';
import { type Storage } from '../storage/storage';
import { answerForm } from './form-actions';

/** What the SDK's actions reach. */
export type AdminRooms = Readonly<{
  database: Database;
  functions: FunctionHost;
  storage: Storage;
  openApi: OpenApi;
}>;

type Body = Readonly<Record<string, unknown>>;
type Answer = Record<string, unknown> | PlatformFailure;

const bodyLimit = 16 * 1024 * 1024;

async function invokeFunction({ functions }: AdminRooms, body: Body): Promise<Answer> {
  const { function_name: name, request_data: data, wxCloudApiToken: token } = body;
  const event = readObject(typeof data === 'string' && data !== '' ? data : '{}');
  if (typeof name !== 'string' || event === undefined)
    return invalidParameter('function_name and an object as request_data are needed');
  const from = functions.callerOf(token)?.who;
  const who = from === undefined ? { source: 'scf' } : { ...from, source: `${from.source},scf` };
  const outcome = await functions.invoke(name, event, { who });
  return outcome.ok ? { data: { response_data: outcome.result } } : outcome.failure;
}

async function callOpenApi({ openApi, functions }: AdminRooms, body: Body): Promise<Answer> {
  const { apiName, requestData, wxCloudApiToken } = body;
  const data = readObject(typeof requestData === 'string' ? requestData : '');
  if (typeof apiName !== 'string' || data === undefined)
    return invalidParameter('apiName and requestData are needed');
  const caller = functions.callerOf(wxCloudApiToken);
  const answer = await openApi.call({ api: apiName, data, caller });
  if (answer.kind === 'refused') return invalidParameter(`error code: ${answer.errorCode}`);
  const value = answer.kind === 'json' ? answer.value : { buffer: answer.bytes.toString('base64') };
  return { data: { responseData: JSON.stringify(value) } };
}

async function answerAction(rooms: AdminRooms, body: Body): Promise<Answer> {
  const { action } = body;
  if (typeof action !== 'string') return invalidParameter('action is missing');
  if (action.startsWith('database.')) return rooms.database.perform(action, body);
  if (action === 'functions.invokeFunction') return invokeFunction(rooms, body);
  if (action === 'wx.api') return callOpenApi(rooms, body);
  return (
    (await storageAction(rooms.storage, body)) ?? invalidParameter(`action ${action} is unknown`)
  );
}

async function answerJson(rooms: AdminRooms, request: IncomingMessage): Promise<Answer> {
  const bytes = await readBody(request, bodyLimit);
  if (bytes === undefined) return requestTooLarge(bodyLimit);
  const body = readObject(bytes);
  return body === undefined
    ? invalidParameter('the body is not a JSON object')
    : answerAction(rooms, body);
}

/** Answers the SDK: always HTTP 200, a failure is a `code` in the JSON. */
export function openAdmin(
  rooms: AdminRooms,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const prefix = Date.now().toString(36);
  let count = 0;

  return async (request, response) => {
    const requestId = `${prefix}-${++count}`;
    if (request.headers['content-type']?.startsWith('multipart/form-data') === true)
      return answerForm(rooms, request, response);
    sendJson(response, 200, { ...(await answerJson(rooms, request)), requestId });
  };
}
