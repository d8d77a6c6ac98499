import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Trigger, isSchedule } from './trigger';

/** A deployed function as its folder describes it. */
export type FunctionConfiguration = Readonly<{
  name: string;
  entry: string;
  timeoutSeconds: number;
  memoryMb: number;
  environment: Readonly<Record<string, string>>;
  triggers: readonly Trigger[];
  openApis: readonly string[];
}>;

type ConfigFile = Readonly<{
  timeout?: number;
  memorySize?: number;
  envVariables?: Record<string, string>;
  triggers?: readonly { name: string; type: string; config: string }[];
  permissions?: { openapi?: readonly string[] };
}>;

const defaultTimeoutSeconds = 3;
const longestTimeoutSeconds = 60;
const defaultMemoryMb = 256;

function whyNot(configuration: FunctionConfiguration, file: ConfigFile): string | undefined {
  const { name, timeoutSeconds, triggers } = configuration;
  if (!/^[A-Za-z][\w-]*$/.test(name)) return 'its name must start with a letter';
  if (!(timeoutSeconds >= 1 && timeoutSeconds <= longestTimeoutSeconds))
    return `its timeout is not within 1 to ${longestTimeoutSeconds} seconds`;
  if (triggers.length > 1) return 'it has more than one trigger';
  if (file.triggers?.some(({ type }) => type !== 'timer')) return 'only a timer can trigger it';
  if (!triggers.every(isSchedule)) return 'its timer is not a cron expression of seven fields';
  return undefined;
}

function readFile(path: string): ConfigFile {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ConfigFile) : {};
}

function readConfiguration(folder: string, name: string): FunctionConfiguration {
  const file = readFile(join(folder, name, 'config.json'));
  const { timeout = defaultTimeoutSeconds, memorySize = defaultMemoryMb, triggers = [] } = file;
  const configuration: FunctionConfiguration = {
    name,
    entry: resolve(folder, name, 'index.js'),
    timeoutSeconds: timeout,
    memoryMb: memorySize,
    environment: file.envVariables ?? {},
    triggers: triggers.map((trigger) => ({ name: trigger.name, cron: trigger.config })),
    openApis: file.permissions?.openapi ?? [],
  };
  const fault = whyNot(configuration, file);
  if (fault !== undefined) throw new Error(`Function "${name}" cannot be deployed: ${fault}.`);
  return configuration;
}

/** Reads every built function of a folder: those with an `index.js`. Refuses what the platform would not deploy. */
export function readConfigurations(folder: string): readonly FunctionConfiguration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isDirectory() && existsSync(join(folder, each.name, 'index.js')))
    .map((each) => readConfiguration(folder, each.name));
}
