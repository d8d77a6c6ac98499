import { Worker } from 'node:worker_threads';
import { type FunctionConfiguration } from './configuration';
import { type PlatformFailure, executeFailed, memoryExceeded, timedOut } from './outcome';
import { type InstanceStart, type Invocation, type Report } from './protocol';

/** What a call came to inside its instance. */
export type Ending =
  Readonly<{ ok: true; result: string }> | Readonly<{ ok: false; failure: PlatformFailure }>;

/** One warm instance: a thread of its own that takes one call at a time. */
export type WarmInstance = Readonly<{
  invoke: (invocation: Invocation) => Promise<Ending>;
  stop: () => Promise<void>;
}>;

/** What an instance needs to start, and whom it tells what happens to it. */
export type InstanceOptions = Readonly<{
  script: string;
  configuration: FunctionConfiguration;
  environment: Readonly<Record<string, string>>;
  clock: SharedArrayBuffer;
  onLine: (text: string) => void;
  onReady: () => void;
  /** The thread is gone: it crashed, ran out of memory or time, or was stopped. */
  onGone: (why: PlatformFailure) => void;
}>;

const startLimitMs = 10_000;

function crashed(error: Error, { memoryMb }: FunctionConfiguration): PlatformFailure {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? memoryExceeded(memoryMb)
    : executeFailed(error.stack ?? String(error));
}

function startThread(options: InstanceOptions): Worker {
  const start: InstanceStart = { entry: options.configuration.entry, clock: options.clock };
  return new Worker(options.script, {
    workerData: start,
    // Its own copy: a function sees what is deployed with it, never the machine's environment.
    env: options.environment,
    resourceLimits: { maxOldGenerationSizeMb: options.configuration.memoryMb },
    execArgv: [],
  });
}

type Life = {
  options: InstanceOptions;
  thread: Worker;
  settle?: ((ending: Ending) => void) | undefined;
  limit?: NodeJS.Timeout;
  why?: PlatformFailure;
};

function end(life: Life, ending: Ending): void {
  const { settle } = life;
  clearTimeout(life.limit);
  life.settle = undefined;
  settle?.(ending);
}

function killAfter(life: Life, ms: number, because: PlatformFailure): void {
  life.limit = setTimeout(() => {
    life.why ??= because;
    life.options.onLine(`${because.message}\n`);
    void life.thread.terminate();
  }, ms);
}

function hear(life: Life, said: Report): void {
  const { onLine, onReady } = life.options;
  if (said.kind === 'line') onLine(said.text);
  if (said.kind === 'answer') end(life, { ok: true, result: said.result });
  if (said.kind === 'failure') {
    onLine(`${said.stack}\n`);
    end(life, { ok: false, failure: executeFailed(said.stack) });
  }
  if (said.kind === 'ready') {
    clearTimeout(life.limit);
    onReady();
  }
}

function watch(life: Life): void {
  const { thread, options } = life;
  thread.on('message', (said: Report) => hear(life, said));
  thread.on('error', (error: Error) => {
    options.onLine(`${error.stack ?? String(error)}\n`);
    life.why ??= crashed(error, options.configuration);
  });
  thread.on('exit', (code) => {
    const why = life.why ?? executeFailed(`process exited unexpectedly with code ${code}`);
    options.onGone(why);
    end(life, { ok: false, failure: why });
  });
}

/** Starts one instance; `onReady` follows when its code is loaded, `onGone` once when it ends. */
export function startInstance(options: InstanceOptions): WarmInstance {
  const { timeoutSeconds } = options.configuration;
  const life: Life = { options, thread: startThread(options) };
  watch(life);
  killAfter(life, startLimitMs, executeFailed(`loading takes longer than ${startLimitMs} ms`));

  const invoke = (invocation: Invocation): Promise<Ending> =>
    new Promise((settle) => {
      life.settle = settle;
      killAfter(life, timeoutSeconds * 1000, timedOut(timeoutSeconds));
      life.thread.postMessage(invocation);
    });
  return { invoke, stop: async () => void (await life.thread.terminate()) };
}
