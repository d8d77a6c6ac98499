import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { readBody, readObject } from '../../local/http/bodies';

/** One database call as it went over the wire; instants in ms, sizes in bytes of the two bodies. */
export type RecordedCall = Readonly<{
  action: string;
  collection: string;
  from: number;
  to: number;
  sent: number;
  heard: number;
  /** Documents a write changed; null for a call that changes none. */
  updated: number | null;
}>;

type Recorded<Value> = Readonly<{ value: Value; calls: readonly RecordedCall[] }>;

/** Stands between the SDK and the cloud and writes down every database call. */
export type Recorder = Readonly<{
  /** What the functions are told the cloud's address is. */
  url: string;
  /** The cloud itself. */
  aim: (adminUrl: string) => void;
  /** Does some work and says which database calls were made meanwhile. */
  record: <Value>(work: () => Promise<Value>) => Promise<Recorded<Value>>;
  close: () => Promise<void>;
}>;

const limit = 16 * 1024 * 1024;

type Sent = Readonly<{ request: IncomingMessage; body: Buffer }>;

function forward(agent: Agent, adminUrl: string, { request: from, body }: Sent): Promise<Buffer> {
  const { search } = new URL(from.url ?? '/', 'http://127.0.0.1');
  const headers = { ...from.headers, host: new URL(adminUrl).host };
  return new Promise((resolve, reject) => {
    const sent = request(`${adminUrl}${search}`, { method: 'POST', headers, agent }, (answer) => {
      readBody(answer, limit).then((heard) => resolve(heard ?? Buffer.alloc(0)), reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function textOf(body: Record<string, unknown> | undefined, name: string): string {
  const value = body?.[name];
  return typeof value === 'string' ? value : '';
}

function updatedIn(heard: Buffer): number | null {
  const count = (readObject(heard)?.['data'] as { updated?: unknown } | undefined)?.updated;
  return typeof count === 'number' ? count : null;
}

type Desk = { agent: Agent; adminUrl: string; calls: RecordedCall[] | null; holdMs: number };

async function pass(desk: Desk, from: IncomingMessage, to: ServerResponse): Promise<void> {
  const body = (await readBody(from, limit)) ?? Buffer.alloc(0);
  const begun = performance.now();
  const { calls } = desk;
  // Calls made side by side must be seen to overlap, however fast the first of them is answered.
  if (calls !== null && desk.holdMs > 0) await wait(desk.holdMs);
  const heard = await forward(desk.agent, desk.adminUrl, { request: from, body });
  const asked = readObject(body);
  const action = textOf(asked, 'action');
  if (action.startsWith('database.'))
    calls?.push({
      action: action.slice('database.'.length),
      collection: textOf(asked, 'collectionName'),
      from: begun,
      to: performance.now(),
      sent: body.length,
      heard: heard.length,
      updated: updatedIn(heard),
    });
  to.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
  to.end(heard);
}

async function recording<Value>(desk: Desk, work: () => Promise<Value>): Promise<Recorded<Value>> {
  const calls: RecordedCall[] = [];
  desk.calls = calls;
  try {
    return { value: await work(), calls };
  } finally {
    desk.calls = null;
  }
}

/** Opens a recorder on a free port of this machine; while recording it holds every call for `holdMs`. */
export async function openRecorder(holdMs: number): Promise<Recorder> {
  const agent = new Agent({ keepAlive: true });
  const desk: Desk = { agent, adminUrl: '', calls: null, holdMs };
  const server = createServer({ keepAliveTimeout: 60_000 }, (from, to) => {
    pass(desk, from, to).catch(() => to.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/admin`,
    aim: (adminUrl) => {
      desk.adminUrl = adminUrl;
    },
    record: (work) => recording(desk, work),
    close: async () => {
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
