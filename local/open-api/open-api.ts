import { type Clock } from '../clock';
import { type Caller } from '../functions/function-host';
import { miniProgramCode } from './mini-program-codes';
import { phoneNumberOf } from './phone-numbers';
import { openSubscribeMessages } from './subscribe-messages';
import { type ApiAnswer } from './wire';

/** One use of a WeChat API: nothing left this machine, `standIn` says so. */
type Sent = Readonly<{
  at: number;
  standIn: true;
  function: string;
  api: string;
  data: Readonly<Record<string, unknown>>;
  answer: unknown;
}>;

/** Stand-ins for the WeChat APIs in use; they answer like WeChat and reach nobody. */
export type OpenApi = Readonly<{
  call: (request: ApiRequest) => Promise<ApiAnswer>;
  grant: (openid: string, templateId: string, count: number) => void;
  /** The latest uses, oldest first. */
  sent: () => readonly Sent[];
}>;

type ApiRequest = Readonly<{
  api: string;
  data: Readonly<Record<string, unknown>>;
  caller: Caller | undefined;
}>;

type StandIn = (data: ApiRequest['data']) => ApiAnswer | Promise<ApiAnswer>;

const kept = 10_000;
const apiNotFound = -604100;
const noPermission = -604101;
const illegalSource = -604104;

function refusalOf({ api, caller }: ApiRequest, known: boolean): ApiAnswer | undefined {
  const errorCode =
    caller === undefined
      ? illegalSource
      : !caller.configuration.openApis.includes(api)
        ? noPermission
        : !known
          ? apiNotFound
          : undefined;
  return errorCode === undefined ? undefined : { kind: 'refused', errorCode };
}

function shown(answer: ApiAnswer): unknown {
  if (answer.kind === 'json') return answer.value;
  return answer.kind === 'file'
    ? { contentType: answer.contentType, bytes: answer.bytes.length }
    : { errorCode: answer.errorCode };
}

/** Opens the stand-ins. A function may use what its config.json lists under `permissions.openapi`. */
export function openOpenApi(clock: Clock): OpenApi {
  const messages = openSubscribeMessages();
  const uses: Sent[] = [];
  const standIns = new Map<string, StandIn>([
    ['subscribeMessage.send', messages.send],
    ['wxacode.getUnlimited', ({ scene, page }) => miniProgramCode(scene, page)],
    ['phonenumber.getPhoneNumber', ({ code }) => phoneNumberOf(code, clock.now())],
  ]);

  const call = async (request: ApiRequest): Promise<ApiAnswer> => {
    const { api, data, caller } = request;
    const standIn = standIns.get(api);
    const refusal = refusalOf(request, standIn !== undefined);
    const answer = refusal
      ?? (await standIn?.(data)) ?? { kind: 'refused', errorCode: apiNotFound };
    const name = caller?.configuration.name ?? '';
    uses.push({ at: clock.now(), standIn: true, function: name, api, data, answer: shown(answer) });
    if (uses.length > kept) uses.shift();
    return answer;
  };
  return { call, grant: messages.grant, sent: () => [...uses] };
}
