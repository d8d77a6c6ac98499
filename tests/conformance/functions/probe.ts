import * as cloud from 'wx-server-sdk';

cloud.init({ env: 'local' });

type Event = Readonly<{
  do?: string;
  name?: string;
  data?: object;
  api?: readonly [group: string, name: string, argument: object];
  bytes?: number;
  httpMethod?: string;
  queryStringParameters?: Readonly<Record<string, string>>;
}>;

let calls = 0;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function callApi({ api }: Event): Promise<unknown> {
  const [group, name, argument] = api ?? ['', '', {}];
  const apis = cloud.openapi as Record<string, Record<string, (value: object) => Promise<unknown>>>;
  try {
    const answer = (await apis[group]?.[name]?.(argument)) as { buffer?: Uint8Array };
    return answer.buffer === undefined ? answer : { ...answer, buffer: answer.buffer.length };
  } catch (error) {
    const { errCode, errMsg } = error as { errCode?: number; errMsg?: string };
    return { errCode, errMsg };
  }
}

const deeds: Readonly<Record<string, (event: Event) => unknown>> = {
  echo: (event) => event,
  context: () => cloud.getWXContext(),
  call: async ({ name = '', data = {} }) => (await cloud.callFunction({ name, data }))?.result,
  throw: () => {
    throw new Error('broken here');
  },
  nothing: () => undefined,
  wait: () => pause(5000),
  count: () => ++calls,
  day: () => new Date().toISOString(),
  now: () => Date.now(),
  environment: () => ({ greeting: process.env.GREETING, source: process.env.TCB_SOURCE }),
  large: ({ bytes = 0 }) => 'x'.repeat(bytes),
  twice: async () => {
    const before = cloud.getWXContext().OPENID;
    await pause(30);
    return [before, cloud.getWXContext().OPENID];
  },
  api: callApi,
};

const httpDeeds: Readonly<Record<string, (event: Event) => unknown>> = {
  event: (event) => event,
  text: () => '小满茶铺',
  teapot: () => ({ statusCode: 418, headers: { 'X-Tea': 'green' }, body: 'short and stout' }),
  bytes: () => ({
    ...{ statusCode: 200, headers: { 'content-type': 'image/gif' } },
    ...{ body: Buffer.from([71, 73, 70]).toString('base64'), isBase64Encoded: true },
  }),
  context: () => cloud.getWXContext(),
  large: () => 'x'.repeat(7 * 1024 * 1024),
};

/** Does what the event asks for and answers what came of it. */
export const main = async (event: Event): Promise<unknown> => {
  const http = event.httpMethod !== undefined;
  const wanted = http ? event.queryStringParameters?.do : event.do;
  const deed = (http ? httpDeeds : deeds)[wanted ?? ''];
  if (deed === undefined) throw new Error(`Nothing is called ${wanted}.`);
  return deed(event);
};
