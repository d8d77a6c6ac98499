import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as sdk from 'wx-server-sdk';
import { openCloud } from '../../local/cloud';
import { deployFixtures } from './fixtures';
import { type Ground, openGround } from './ground';
import { indexedCollections } from './indexed';
import type { Sdk } from './sdk';

function pointTheSdkAt(adminUrl: string): void {
  Object.assign(process.env, {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: adminUrl }),
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    // Without it every request looks for the metadata of a Tencent machine first.
    TENCENTCLOUD: 'true',
    SILENCE: 'true',
  });
}

/** Opens a local cloud with the prepared functions and indexes, and the ground on it. */
export async function openLocalGround(): Promise<
  Ground & Readonly<{ close: () => Promise<void> }>
> {
  const data = mkdtempSync(join(tmpdir(), 'conformance-'));
  const local = await openCloud({
    data,
    functions: deployFixtures(),
    collections: indexedCollections,
    environment: { GREETING: 'ni hao' },
  });
  pointTheSdkAt(local.adminUrl);
  const cloud = sdk as unknown as Sdk;
  cloud.init({ env: 'local' });
  const ground = await openGround(cloud, 'local', local);
  const close = async (): Promise<void> => {
    await local.stop();
    rmSync(data, { recursive: true, force: true });
  };
  return { ...ground, close };
}
