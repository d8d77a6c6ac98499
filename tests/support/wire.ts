import { Agent, createServer, request, type IncomingMessage } from 'node:http';
import { type AddressInfo } from 'node:net';
import { readBody, readObject } from '../../local/http/bodies';

/** Where a wire is cut: before its n-th write reaches the cloud, or after it has and before the answer. */
export type Cut = Readonly<{ write: number; when: 'before' | 'after' }>;

/** A write on its way: whether it came at all before the work was done, and how to let it go. */
export type Held = Readonly<{ reached: Promise<void>; letGo: () => void }>;

/** Stands between functions and cloud, and can be cut as if the function died there. */
export type Wire = Readonly<{
  url: string;
  aim: (adminUrl: string) => void;
  /** Nothing passes any more from that write on. */
  cutAt: (cut: Cut) => void;
  /** Its n-th write from now on waits; says when it has come, until it is let go. */
  holdAt: (write: number) => Held;
  /** Mends the wire; says whether the cut was reached. */
  mend: () => boolean;
  close: () => Promise<void>;
}>;

const limit = 16 * 1024 * 1024;
const writes = ['insertDocument', 'modifyDocument', 'removeDocument'];

type Line = {
  agent: Agent;
  adminUrl: string;
  cut: Cut | null;
  written: number;
  dead: boolean;
  hold: Readonly<{ write: number; wait: () => Promise<void> }> | null;
};

function forward({ agent, adminUrl }: Line, from: IncomingMessage, body: Buffer): Promise<Buffer> {
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

const isWrite = (body: Buffer): boolean => {
  const action = readObject(body)?.['action'];
  return typeof action === 'string' && writes.includes(action.replace('database.', ''));
};

/** The answer of the cloud, or null when the wire is dead. */
async function pass(line: Line, from: IncomingMessage): Promise<Buffer | null> {
  const body = (await readBody(from, limit)) ?? Buffer.alloc(0);
  if (line.dead) return null;
  return isWrite(body) ? passWrite(line, from, body) : forward(line, from, body);
}

async function passWrite(line: Line, from: IncomingMessage, body: Buffer): Promise<Buffer | null> {
  const { cut, hold } = line;
  line.written += 1;
  if (line.written === hold?.write) await hold.wait();
  const here = line.written === cut?.write;
  if (here) line.dead = true;
  if (here && cut.when === 'before') return null;
  const heard = await forward(line, from, body);
  return here ? null : heard;
}

/** Opens a wire on a free port of this machine. */
export async function openWire(): Promise<Wire> {
  const agent = new Agent({ keepAlive: true });
  const line: Line = { agent, adminUrl: '', cut: null, written: 0, dead: false, hold: null };
  const server = createServer((from, to) => {
    pass(line, from).then(
      (heard) => {
        if (heard === null) return to.destroy();
        to.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
        return to.end(heard);
      },
      () => to.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/admin`,
    aim: (adminUrl) => {
      line.adminUrl = adminUrl;
    },
    cutAt: (cut) => Object.assign(line, { cut, written: 0, dead: false }),
    holdAt: (write) => {
      let [arrive, letGo] = [() => {}, () => {}];
      const reached = new Promise<void>((resolve) => (arrive = resolve));
      const released = new Promise<void>((resolve) => (letGo = resolve));
      const wait = () => {
        arrive();
        return released;
      };
      Object.assign(line, { written: 0, hold: { write, wait } });
      return { reached, letGo };
    },
    mend: () => {
      const reached = line.dead;
      Object.assign(line, { cut: null, dead: false });
      return reached;
    },
    close: async () => {
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
