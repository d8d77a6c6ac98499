import { randomBytes, randomUUID } from 'node:crypto';
import { type Clock } from '../clock';
import { type FunctionConfiguration, readConfigurations } from './configuration';
import { type Identity, arrivingEvent, callerEnvironment } from './identity';
import { type Lines } from './lines';
import { type Outcome, notFound, requestTooLarge, responseTooLarge } from './outcome';
import { type Pool, type PoolCounts, openPool } from './pool';

/** The largest event and answer of a call, in bytes. */
export type Sizes = Readonly<{ request: number; response: number }>;

/** A call in progress: who made it and of which function. */
export type Caller = Readonly<{ who: Identity; configuration: FunctionConfiguration }>;

/** Runs deployed functions. */
export type FunctionHost = Readonly<{
  configurations: readonly FunctionConfiguration[];
  invoke: (name: string, event: object, options: CallOptions) => Promise<Outcome>;
  /** The call a token was given to, while it lasts. */
  callerOf: (token: unknown) => Caller | undefined;
  counts: () => Readonly<Record<string, PoolCounts>>;
  stop: () => Promise<void>;
}>;

type CallOptions = Readonly<{ who: Identity; sizes?: Sizes }>;

export type HostOptions = Readonly<{
  folder: string;
  script: string;
  clock: Clock;
  lines: Lines;
  /** Variables every instance starts with; a function's own configuration comes on top. */
  environment: Readonly<Record<string, string>>;
  instances: number;
  idleMs: number;
}>;

/** Events and answers of a function call. */
export const callSizes: Sizes = { request: 100 * 1024, response: 1024 * 1024 };

/** Bodies other than text over HTTP access. */
export const fileSizes: Sizes = { request: 6 * 1024 * 1024, response: 6 * 1024 * 1024 };

type Deployed = Readonly<{ configuration: FunctionConfiguration; pool: Pool }>;

function deploy(options: HostOptions, configuration: FunctionConfiguration): Deployed {
  const { name, environment, memoryMb } = configuration;
  const pool = openPool({
    script: options.script,
    configuration,
    environment: {
      ...options.environment,
      ...environment,
      SCF_FUNCTIONNAME: name,
      TENCENTCLOUD_FUNCTIONNAME: name,
      SCF_MEMORY_SIZE: String(memoryMb),
    },
    clock: options.clock.memory,
    onLine: (text) => options.lines.write(name, text),
    instances: options.instances,
    idleMs: options.idleMs,
  });
  return { configuration, pool };
}

/** Opens the host over a folder of built functions. */
export function openFunctionHost(options: HostOptions): FunctionHost {
  const deployed = new Map(
    readConfigurations(options.folder).map((each) => [each.name, deploy(options, each)]),
  );
  const callers = new Map<string, Caller>();
  let count = 0;

  const invoke: FunctionHost['invoke'] = async (name, event, { who, sizes = callSizes }) => {
    const requestId = randomUUID();
    const found = deployed.get(name);
    if (found === undefined) return { ok: false, failure: notFound(name), requestId };
    const { configuration, pool } = found;
    const text = JSON.stringify(arrivingEvent(event, who));
    if (Buffer.byteLength(text) > sizes.request)
      return { ok: false, failure: requestTooLarge(sizes.request), requestId };

    const token = randomBytes(16).toString('hex');
    callers.set(token, { who, configuration });
    const invocation = {
      id: ++count,
      requestId,
      event: text,
      environ: callerEnvironment(who, token),
      limits: {
        name,
        timeoutSeconds: configuration.timeoutSeconds,
        memoryMb: configuration.memoryMb,
      },
    };
    const ending = await pool.invoke(invocation, who.source.endsWith(',scf'));
    callers.delete(token);
    if (ending.ok && Buffer.byteLength(ending.result) > sizes.response)
      return { ok: false, failure: responseTooLarge(sizes.response), requestId };
    return { ...ending, requestId };
  };

  return {
    configurations: [...deployed.values()].map(({ configuration }) => configuration),
    invoke,
    callerOf: (token) => (typeof token === 'string' ? callers.get(token) : undefined),
    counts: () =>
      Object.fromEntries([...deployed].map(([name, { pool }]) => [name, pool.counts()])),
    stop: async () => {
      await Promise.all([...deployed.values()].map(({ pool }) => pool.stop()));
    },
  };
}
