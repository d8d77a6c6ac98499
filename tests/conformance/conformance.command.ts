import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import * as sdk from 'wx-server-sdk';
import type { Case } from './case';
import { cases } from './cases';
import { type Ground, openGround } from './ground';
import { openLocalGround } from './local-ground';
import { type Outcome, report } from './report';
import type { Sdk } from './sdk';

const secrets = ['TENCENTCLOUD_SECRETID', 'TENCENTCLOUD_SECRETKEY'] as const;

async function openRemoteGround(env: string): Promise<Ground> {
  const missing = secrets.filter((name) => (process.env[name] ?? '') === '');
  if (missing.length > 0) throw new Error(`${missing.join(' and ')} must be in the environment.`);
  // It would send the credentials, and the cases, somewhere else.
  delete process.env.TCB_CONTEXT_CNFG;
  const cloud = sdk as unknown as Sdk;
  cloud.init({ env });
  const run = randomBytes(4).toString('hex');
  console.log(`Collections named conformance_${run}_… stay, empty; the console can delete them.`);
  return openGround(cloud, run);
}

const describe = (thrown: unknown): string => {
  const { errMsg, message } = (thrown ?? {}) as { errMsg?: string; message?: string };
  return errMsg ?? message ?? String(thrown);
};

async function outcomeOf(ground: Ground, one: Case): Promise<Outcome> {
  if (!ground.holds(one)) return { one, end: 'skipped' };
  return ground.run(one).then(
    () => ({ one, end: 'passed' }),
    (thrown: unknown) => ({ one, end: 'failed', why: describe(thrown) }),
  );
}

async function runAll(ground: Ground): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const one of cases) outcomes.push(await outcomeOf(ground, one));
  return outcomes;
}

async function main(): Promise<number> {
  const { env } = parseArgs({ options: { env: { type: 'string' } } }).values;
  const local = env === undefined ? await openLocalGround() : undefined;
  const ground = local ?? (await openRemoteGround(env ?? ''));
  console.log(`Conformance of ${env === undefined ? 'the local cloud' : `environment ${env}`}\n`);
  const outcomes = await runAll(ground).finally(() => local?.close());
  console.log(report(outcomes));
  return outcomes.some(({ end }) => end === 'failed') ? 1 : 0;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(describe(error));
    process.exit(2);
  },
);
