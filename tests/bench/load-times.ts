import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { platformEnvironment } from '../../local/functions/environment';
import { type Spent } from './stopwatch';

const run = promisify(execFile);

const program = `
const [begun, cpu] = [performance.now(), process.cpuUsage()];
require(process.argv[1]);
const { user, system } = process.cpuUsage(cpu);
process.stdout.write(JSON.stringify({ ms: performance.now() - begun, cpuMs: (user + system) / 1000 }));
process.exit(0);
`;

/** What a fresh process takes to load a module, with the environment a function starts with. */
async function loadTime(module: string, variables: Record<string, string>): Promise<Spent> {
  const env = { ...platformEnvironment('http://127.0.0.1:9/admin'), ...variables };
  const { stdout } = await run(process.execPath, ['-e', program, '--', module], { env });
  return JSON.parse(stdout) as Spent;
}

/**
 * What it takes to load each module in fresh processes, time after time, each time every module once in
 * another order, so that a busy moment of the machine meets all of them.
 */
export async function loadTimes(
  modules: readonly string[],
  times: number,
  variables: Record<string, string>,
): Promise<ReadonlyMap<string, readonly Spent[]>> {
  const taken = new Map(modules.map((module) => [module, [] as Spent[]]));
  for (let time = 0; time < times; time += 1)
    for (const [place] of modules.entries()) {
      const module = modules[(place + time) % modules.length] ?? '';
      taken.get(module)?.push(await loadTime(module, variables));
    }
  return taken;
}
