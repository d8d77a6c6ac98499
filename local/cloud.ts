import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { openAdmin } from './admin/admin';
import { type Clock, openClock } from './clock';
import { type Collections, type Database, type Flush, openDatabase } from './database';
import { environmentId, instanceScript, platformEnvironment } from './functions/environment';
import { type FunctionHost, openFunctionHost } from './functions/function-host';
import { type Identity, isOpenid } from './functions/identity';
import { type Lines, openLines } from './functions/lines';
import { type Outcome } from './functions/outcome';
import { openGateway } from './gateway/gateway';
import { failureError } from './gateway/platform-failures';
import { type Hosting, openHosting } from './hosting/hosting';
import { type OpenApi, openOpenApi } from './open-api/open-api';
import { openStorage } from './storage/storage';
import { type DueTimer, dueTimers } from './timers/due-timers';
import { type Timers, openTimers } from './timers/timers';

/** What a local cloud is opened with. */
export type CloudOptions = Readonly<{
  /** The folder of built functions, one folder each. */
  functions: string;
  /** The folder the database, the files and the logs are kept in. */
  data: string;
  collections: Collections;
  /** When writes are forced to the disk, as the database takes it. */
  flush?: Flush;
  /** 0 or none takes a free port. */
  port?: number;
  /** Variables deployed with every function, such as secrets. */
  environment?: Readonly<Record<string, string>>;
  /** Warm instances of one function at most; 2 unless given. */
  instances?: number;
  /** How long an idle instance stays warm, in ms; 10 minutes unless given. */
  idleMs?: number;
  /** True runs the functions' timers on their schedules; false unless given. */
  timers?: boolean;
  /** The folder of built pages served under `/app/`; none unless given. */
  pages?: string;
  /** True writes what functions print to `<data>/logs` too. */
  logFiles?: boolean;
}>;

/** A whole cloud in this process, on 127.0.0.1 only. */
export type Cloud = Readonly<{
  url: string;
  adminUrl: string;
  /** Calls a function as the platform would; rejects with `{code, message, requestId}` when the platform fails. */
  call: (name: string, event: unknown, who: Identity) => Promise<unknown>;
  clock: Clock;
  /** Runs a function's timer now. */
  fireTimer: (name: string) => Promise<unknown>;
  /** The timer runs after `from` and up to `to` (epoch ms), earliest first. */
  dueTimers: (from: number, to: number) => readonly DueTimer[];
  database: Database;
  functions: FunctionHost;
  lines: Lines;
  openApi: OpenApi;
  hosting: Hosting;
  /** Ends calls in progress and closes everything; the second time it does nothing. */
  stop: () => Promise<void>;
}>;

// Longer than the SDK keeps an idle connection, so the SDK is always the one to close it.
const keepAliveMs = 65_000;
const tenMinutesMs = 600_000;

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function valueOf(outcome: Outcome): unknown {
  if (!outcome.ok) throw failureError(outcome);
  return JSON.parse(outcome.result);
}

async function callAs(
  functions: FunctionHost,
  name: string,
  { event, who }: Readonly<{ event: unknown; who: Identity }>,
): Promise<unknown> {
  if (who.openid !== undefined && !isOpenid(who.openid))
    throw new TypeError(`${who.openid} is no OPENID`);
  return valueOf(await functions.invoke(name, event ?? {}, { who }));
}

function openData(options: CloudOptions, clock: Clock): Database {
  const { data, collections, flush } = options;
  const path = join(data, 'database');
  return openDatabase({ path, now: clock.now, collections, ...(flush && { flush }) });
}

function openHost(options: CloudOptions, url: string, rooms: { clock: Clock; lines: Lines }) {
  return openFunctionHost({
    ...rooms,
    folder: options.functions,
    script: instanceScript(),
    environment: { ...platformEnvironment(`${url}/admin`), ...options.environment },
    instances: options.instances ?? 2,
    idleMs: options.idleMs ?? tenMinutesMs,
  });
}

function closing(
  server: Server,
  rooms: { timers: Timers; functions: FunctionHost; database: Database },
): () => Promise<void> {
  const close = async (): Promise<void> => {
    rooms.timers.stop();
    await rooms.functions.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await rooms.database.close();
  };
  let closed: Promise<void> | undefined;
  return () => (closed ??= close());
}

function assemble(options: CloudOptions, server: Server, url: string): Cloud {
  const { data, timers: running = false, logFiles = false } = options;
  const clock = openClock();
  const lines = openLines(logFiles ? join(data, 'logs') : undefined);
  const openApi = openOpenApi(clock);
  const functions = openHost(options, url, { clock, lines });
  const database = openData(options, clock);
  const timers = openTimers({ functions, clock, running });
  const folder = join(data, 'files');
  const storage = openStorage({ folder, environment: environmentId, url });
  const hosting = openHosting(options.pages);
  const admin = openAdmin({ database, functions, storage, openApi });
  const rooms = { clock, database, functions, lines, openApi, timers, storage, hosting, admin };
  server.on('request', openGateway(rooms));
  return {
    ...{ clock, database, functions, lines, openApi, hosting, url },
    adminUrl: `${url}/admin`,
    call: (name, event, who) => callAs(functions, name, { event, who }),
    fireTimer: async (name) => valueOf(await timers.fire(name)),
    dueTimers: (from, to) => dueTimers(functions.configurations, { from, to }),
    stop: closing(server, rooms),
  };
}

/** Opens a local cloud: creates the listed collections and indexes, deploys the functions and serves. */
export async function openCloud(options: CloudOptions): Promise<Cloud> {
  const server = createServer({ keepAliveTimeout: keepAliveMs });
  const url = await listen(server, options.port ?? 0);
  try {
    return assemble(options, server, url);
  } catch (error) {
    server.close();
    throw error;
  }
}
