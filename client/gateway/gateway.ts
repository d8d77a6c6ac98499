import { Agent, type IncomingMessage, request } from 'node:http';

type Words = Readonly<{ headers?: Readonly<Record<string, string>>; body?: unknown }>;

/** A line to the local cloud over a few kept connections; rejects when nobody answers or the cloud fails. */
export type Gateway = Readonly<{
  url: string;
  get: (path: string) => Promise<unknown>;
  post: (path: string, words?: Words) => Promise<unknown>;
  close: () => void;
}>;

const connections = 16;
const patienceMs = 70_000;

async function textOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function read(status: number | undefined, text: string): unknown {
  if (status !== 200) throw new Error(`the local cloud answered ${status ?? ''}: ${text}`);
  return JSON.parse(text);
}

/** Opens a line to the gateway at `url`; asks nothing yet. */
export function openGateway(url: string): Gateway {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });

  const send = (method: string, path: string, { headers = {}, body }: Words): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const asked = request(
        new URL(path, url),
        { agent, method, headers: { 'content-type': 'application/json', ...headers } },
        (response) => {
          textOf(response)
            .then((text) => resolve(read(response.statusCode, text)))
            .catch(reject);
        },
      );
      asked.setTimeout(patienceMs, () => asked.destroy(new Error('no answer in time')));
      asked.on('error', (cause) => {
        reject(new Error(`no local cloud answers at ${url}: start it with npm start`, { cause }));
      });
      asked.end(body === undefined ? undefined : JSON.stringify(body));
    });

  return {
    url,
    get: (path) => send('GET', path, {}),
    post: (path, words = {}) => send('POST', path, words),
    close: () => agent.destroy(),
  };
}
