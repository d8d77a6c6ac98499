import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { showCode } from '../../client/code/show-code';
import { type Cloud, type CloudOptions, openCloud } from '../../local/cloud';
import { dayOf } from '../../shared/domain/kernel/day';
import type { CodePurpose } from '../../shared/domain/member-code';
import { type Answer, type Granted, granted } from './answers';
import { clock, monday } from './calendar';
import type { ActionOf, Door } from './contracts';
import { type Documents, openDocuments } from './documents';
import type { Wire } from './wire';

const root = join(__dirname, '../..');

type Database = Readonly<{ collections: CloudOptions['collections'] }>;
const { collections } = JSON.parse(
  readFileSync(join(root, 'cloudfunctions/database.json'), 'utf8'),
) as Database;

type Event<D extends Door, A extends ActionOf<D>> = Readonly<{ action: A }>
  & Readonly<Record<string, unknown>>;
type Ask<D extends Door> = <A extends ActionOf<D>>(
  event: Event<D, A>,
) => Promise<Answer<Granted<D, A>>>;

/** One person's mini-program: each door as WeChat calls it for them. */
export type Hands = Readonly<{ [D in Door]: Ask<D> }>;

/** A member's phone: it shows codes without network, from the keys it last got. */
export type Phone = Readonly<{
  name: string;
  no: string;
  /** The code shown now, or at another instant. */
  shows: (at?: number, purpose?: CodePurpose) => string;
  /** Fetches the keys of today and tomorrow. */
  refresh: () => Promise<void>;
}>;

/** Two stores (south, north), Mei at the till of south, Hao at both, Lan who runs it all. */
export type Shop = Readonly<{
  cloud: Cloud;
  documents: Documents;
  openidOf: (name: string) => string;
  as: (name: string) => Hands;
  /** The cloud console's "run function" box. */
  console: <A extends ActionOf<'operator'>>(
    event: Event<'operator', A>,
    operator?: string,
  ) => Promise<Answer<Granted<'operator', A>>>;
  /** A new member's phone. */
  joins: (name: string) => Promise<Phone>;
  hires: (
    name: string,
    role?: 'staff' | 'manager' | 'operator' | 'admin',
    stores?: readonly string[],
  ) => Promise<string>;
  now: () => number;
  /** Lets time pass, or sets the clock to a later instant. */
  wait: (ms: number) => void;
  until: (at: number) => void;
  relay: () => Promise<Answer>;
  nightly: () => Promise<Answer>;
  stop: () => Promise<void>;
}>;

export const masterKeys = `1:${'ab'.repeat(32)}`;

/** An OPENID as WeChat makes them: 28 characters. */
export const openidOf = (name: string): string => `oTea${name.replace(/\W/g, '')}`.padEnd(28, '_');

/**
 * Opens a shop on a folder of its own, at noon of a Monday without promotions; the clock stands. Its
 * functions reach it through the wire, if there is one.
 */
export async function openShop(options: Partial<CloudOptions> = {}, wire?: Wire): Promise<Shop> {
  const data = mkdtempSync(join(tmpdir(), 'huitou-shop-'));
  const cloud = await openCloud({
    functions: join(root, 'dist/cloudfunctions'),
    data,
    collections,
    environment: {
      HUITOU_MASTER_KEYS: masterKeys,
      ...(wire === undefined ? {} : { TCB_CONTEXT_CNFG: JSON.stringify({ URL: wire.url }) }),
    },
    ...options,
  });
  wire?.aim(cloud.adminUrl);
  cloud.clock.set(clock(monday));
  const shop = shopOver(cloud, data);
  for (const [storeId, name] of [
    ['south', '南门店'],
    ['north', '北门店'],
  ] as const) {
    granted(await shop.console({ action: 'save-store', storeId, name }));
  }
  await shop.hires('mei');
  await shop.hires('hao', 'manager', ['south', 'north']);
  await shop.hires('lan', 'operator', []);
  return shop;
}

function shopOver(cloud: Cloud, data: string): Shop {
  const ask = (door: Door, event: object, openid: string) =>
    cloud.call(door, event, { source: 'wx_client', openid }) as Promise<never>;
  const as = (name: string): Hands => ({
    member: (event) => ask('member', event, openidOf(name)),
    staff: (event) => ask('staff', event, openidOf(name)),
    operator: (event) => ask('operator', event, openidOf(name)),
  });
  const atConsole: Shop['console'] = (event, operator = 'boss') =>
    cloud.call('operator', { operator, ...event }, { source: 'wx_devtools' }) as Promise<never>;

  return {
    cloud,
    documents: openDocuments(cloud.database),
    openidOf,
    as,
    console: atConsole,
    joins: (name) => joins(cloud, as(name), name),
    hires: async (name, role = 'staff', stores = ['south']) => {
      const invited = granted(await atConsole({ action: 'invite-staff', name, role, stores }));
      const { invitation } = invited;
      return granted(await as(name).staff({ action: 'bind', invitation })).staffId;
    },
    now: () => cloud.clock.now(),
    wait: (ms) => cloud.clock.advance(ms),
    until: (at) => cloud.clock.set(at),
    relay: () => cloud.fireTimer('relay') as Promise<Answer>,
    nightly: () => cloud.fireTimer('nightly') as Promise<Answer>,
    stop: async () => {
      await cloud.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function joins({ clock: { now } }: Cloud, hands: Hands, name: string): Promise<Phone> {
  const joined = granted(await hands.member({ action: 'enrol' }));
  let { codeKeys } = joined;
  return {
    name,
    no: joined.card.no,
    shows: (at = now(), purpose = 'till') => {
      const shown = showCode(codeKeys, at, purpose);
      if (!shown.ok) throw new Error(`the phone has no key for ${dayOf(at)}`);
      return shown.value.code;
    },
    refresh: async () => {
      codeKeys = granted(await hands.member({ action: 'code-key' })).codeKeys;
    },
  };
}
