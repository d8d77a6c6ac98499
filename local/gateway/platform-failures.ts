import { type ServerResponse } from 'node:http';
import { type Outcome, type PlatformFailure } from '../functions/outcome';
import { sendJson } from '../http/answers';

const statuses: Readonly<Record<string, number>> = {
  INVALID_PARAM: 400,
  FUNCTION_NOT_FOUND: 404,
  EXCEED_MAX_PAYLOAD_SIZE: 413,
  EXCEED_MAX_RESPONSE_SIZE: 502,
  FUNCTIONS_TIME_LIMIT_EXCEEDED: 504,
};

/** Answers a failure of the platform as `{code, message, requestId}` with an HTTP status that fits it. */
export function sendFailure(
  response: ServerResponse,
  failure: PlatformFailure,
  requestId?: string,
): void {
  sendJson(response, statuses[failure.code] ?? 500, { ...failure, requestId });
}

/** The same, as an error to throw: `code` and `requestId` beside the message. */
export function failureError(outcome: Extract<Outcome, { ok: false }>): Error {
  const { failure, requestId } = outcome;
  return Object.assign(new Error(failure.message), { code: failure.code, requestId });
}
