import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cloud, type CloudOptions, openCloud } from '../../local/cloud';
import { type Collections } from '../../local/database';
import { showCode } from '../../client/code/show-code';
import { type Contract, type OutputOf } from '../../shared/contract/contract';
import { enrol } from '../../shared/contract/member/enrol';
import { inviteStaff } from '../../shared/contract/operator/invite-staff';
import { saveStore } from '../../shared/contract/operator/save-store';
import { bind } from '../../shared/contract/staff/bind';
import { scan } from '../../shared/contract/staff/scan';
import { type At, boss, mei, shopper } from './callers';
import { type Recorder } from './recorder';

type Ask = <C extends Contract>(by: At, contract: C, input: object) => Promise<OutputOf<C>>;

/** Somebody who has joined: the card's number, and the phone that shows the code of this moment. */
export type Joined = Readonly<{ at: At; no: string; code: () => string }>;

/** A shop with one store, `s1`, where mei works, over a local cloud of its own. */
export type Shop = Readonly<{
  cloud: Cloud;
  /** Calls an action and gives its answer; a refusal is an error here. */
  ask: Ask;
  join: (name: string) => Promise<Joined>;
  /** Mei scans the code and has a ticket for what the till does next. */
  scanned: (member: Joined) => Promise<string>;
  close: () => Promise<void>;
}>;

/** The collections and indexes that are deployed. */
export const collections = (): Collections =>
  (JSON.parse(readFileSync('cloudfunctions/database.json', 'utf8')) as { collections: Collections })
    .collections;

const masterKeys = `1:${'5a'.repeat(32)}`;

/** What the functions of a cloud under measurement are deployed with. */
export const secrets = { HUITOU_MASTER_KEYS: masterKeys };

/** A morning in March that is no member's day, so that every run earns the same. */
export const opening = Date.parse('2026-03-04T10:00:00+08:00');

type Answer = Readonly<{ ok: boolean; value?: unknown; refusal?: unknown }>;

const asking =
  (cloud: Cloud): Ask =>
  async <C extends Contract>({ door, who, says }: At, { name }: C, input: object) => {
    const answer = (await cloud.call(door, { action: name, ...says, ...input }, who)) as Answer;
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.refusal)}`);
    return answer.value as OutputOf<C>;
  };

const joining =
  (cloud: Cloud, ask: Ask) =>
  async (name: string): Promise<Joined> => {
    const at = shopper(name);
    const { card, codeKeys } = await ask(at, enrol, { source: 'poster' });
    const code = (): string => {
      const shown = showCode(codeKeys, cloud.clock.now());
      if (!shown.ok) throw new Error(`${name} has no key for today`);
      return shown.value.code;
    };
    return { at, no: card.no, code };
  };

/** Makes somebody staff of the store. */
export async function hire(ask: Ask, by: At): Promise<void> {
  const asked = { name: 'Mei', role: 'staff', stores: ['s1'] };
  const { invitation } = await ask(boss, inviteStaff, asked);
  await ask(by, bind, { invitation });
}

/** Opens a cloud whose functions reach it through the recorder, if there is one. */
export async function openRecorded(
  options: CloudOptions,
  recorder: Recorder | undefined,
): Promise<Cloud> {
  const through = recorder && { TCB_CONTEXT_CNFG: JSON.stringify({ URL: recorder.url }) };
  const cloud = await openCloud({
    ...options,
    environment: { ...secrets, ...through },
  });
  recorder?.aim(cloud.adminUrl);
  return cloud;
}

/** Opens a shop in a folder that goes when it closes; its clock stands at ten in the morning. */
export async function openShop(
  options: Partial<CloudOptions> = {},
  recorder?: Recorder,
): Promise<Shop> {
  const data = mkdtempSync(join(tmpdir(), 'huitou-bench-'));
  const deployed = { functions: 'dist/cloudfunctions', data, collections: collections() };
  const cloud = await openRecorded({ ...deployed, ...options }, recorder);
  cloud.clock.set(opening);
  const ask = asking(cloud);
  await ask(boss, saveStore, { storeId: 's1', name: '南门店' });
  await hire(ask, mei);
  return {
    cloud,
    ask,
    join: joining(cloud, ask),
    scanned: async (member) =>
      (await ask(mei, scan, { storeId: 's1', code: member.code() })).ticket,
    close: async () => {
      await cloud.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
