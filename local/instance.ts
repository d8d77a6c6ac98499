import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { openClock } from './clock';
import { type InstanceStart, type Invocation, type Report } from './functions/protocol';
import { replaceDate } from './functions/replaced-date';

type Main = (event: unknown, context: unknown) => unknown;

const report = (message: Report): void => parentPort?.postMessage(message);

// Lines leave at once, so that none is lost when the instance is stopped in the middle of a call.
function speakThrough(stream: NodeJS.WriteStream): void {
  stream.write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    report({
      kind: 'line',
      text: typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString(),
    });
    const written = rest.at(-1);
    if (typeof written === 'function') process.nextTick(written);
    return true;
  };
}

function load(entry: string): Main {
  const { main } = createRequire(entry)(entry) as { main?: unknown };
  if (typeof main !== 'function') throw new Error(`${entry} exports no function "main"`);
  return main as Main;
}

function contextOf({ requestId, environ, limits }: Invocation): Record<string, unknown> {
  return {
    callbackWaitsForEmptyEventLoop: false,
    function_name: limits.name,
    function_version: '$LATEST',
    memory_limit_in_mb: limits.memoryMb,
    time_limit_in_ms: limits.timeoutSeconds * 1000,
    namespace: process.env['SCF_NAMESPACE'],
    request_id: requestId,
    environ: Object.entries(environ)
      .map(([key, value]) => `${key}=${value}`)
      .join(';'),
  };
}

async function answer(main: Main, invocation: Invocation): Promise<Report> {
  const { id, event } = invocation;
  try {
    const value = await main(JSON.parse(event), contextOf(invocation));
    // A function that returns nothing answers null.
    return { kind: 'answer', id, result: JSON.stringify(value ?? null) };
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { kind: 'failure', id, stack };
  }
}

async function serve(main: Main, invocation: Invocation): Promise<void> {
  Object.assign(process.env, invocation.environ);
  const said = await answer(main, invocation);
  for (const key of Object.keys(invocation.environ)) Reflect.deleteProperty(process.env, key);
  report(said);
}

const { entry, clock } = workerData as InstanceStart;
replaceDate(openClock(clock));
speakThrough(process.stdout);
speakThrough(process.stderr);
const main = load(entry);
parentPort?.on('message', (invocation: Invocation) => void serve(main, invocation));
report({ kind: 'ready' });
