import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cloud, openCloud } from '../../local/cloud';
import { type Collections } from '../../local/database';
import { clock, monday } from './calendar';

type Answer = Readonly<{ ok: boolean; value?: unknown; refusal?: unknown }>;
type Event = Readonly<{ action: string }> & Readonly<Record<string, unknown>>;

/** The tea house with one store, `south`, where mei works, over a local cloud of its own. */
export type TeaHouse = Readonly<{
  cloud: Cloud;
  /** What a door answers to somebody; a refusal is an error here. */
  ask: (door: string, event: Event, openid?: string) => Promise<unknown>;
  /** Goes on from another instant; the clock keeps running. */
  goOnFrom: (at: number) => void;
  close: () => Promise<void>;
}>;

const collections = (): Collections =>
  (JSON.parse(readFileSync('cloudfunctions/database.json', 'utf8')) as { collections: Collections })
    .collections;

/** A morning on which nothing special holds, so that a yuan is a point. */
export const opening = clock(monday, '10:00:00.000');

// A cloud's clock stands still once it is set; phones' clocks do not, so this one is kept running.
function running({ clock: hands }: Cloud) {
  let from = opening;
  let since = Date.now();
  const tick = (): void => hands.set(from + Date.now() - since);
  const ticking = setInterval(tick, 50);
  tick();
  return {
    goOnFrom: (at: number): void => {
      from = at;
      since = Date.now();
      tick();
    },
    stop: () => clearInterval(ticking),
  };
}

const tries = 4;

// A machine with much else to do may not load a cold door within the platform's limit. Nothing has
// run then, so it is asked again.
async function warmly(call: () => Promise<unknown>, left = tries): Promise<unknown> {
  return call().catch((error: unknown) => {
    const cold = error instanceof Error && error.message.includes('loading takes longer');
    if (!cold || left <= 1) throw error;
    return warmly(call, left - 1);
  });
}

const asking =
  (cloud: Cloud): TeaHouse['ask'] =>
  async (door, event, openid) => {
    const who = openid === undefined ? { source: 'wx_devtools' } : { source: 'wx_client', openid };
    const says = openid === undefined ? { operator: 'lan', ...event } : event;
    const answer = (await warmly(() => cloud.call(door, says, who))) as Answer;
    if (!answer.ok) throw new Error(`${event.action}: ${JSON.stringify(answer.refusal)}`);
    return answer.value;
  };

async function hire(ask: TeaHouse['ask'], name: string): Promise<void> {
  const invitation = { action: 'invite-staff', name, role: 'staff', stores: ['south'] };
  const asked = (await ask('operator', invitation)) as Readonly<{ invitation: string }>;
  await ask('staff', { action: 'bind', invitation: asked.invitation }, name);
}

/** Opens the tea house; it is ten on a Monday morning. */
export async function openTeaHouse(): Promise<TeaHouse> {
  const data = mkdtempSync(join(tmpdir(), 'huitou-tea-house-'));
  const cloud = await openCloud({
    functions: 'dist/cloudfunctions',
    data,
    collections: collections(),
    environment: { HUITOU_MASTER_KEYS: `1:${'7e'.repeat(32)}` },
  });
  const ask = asking(cloud);
  const { goOnFrom, stop } = running(cloud);
  const close = async (): Promise<void> => {
    stop();
    await cloud.stop();
    rmSync(data, { recursive: true, force: true });
  };
  try {
    await ask('operator', { action: 'save-store', storeId: 'south', name: '南门店' });
    await hire(ask, 'mei');
    // A cold door would keep the first phone waiting.
    await ask('member', { action: 'welcome' }, 'o-nobody');
  } catch (error) {
    await close();
    throw error;
  }
  return { cloud, ask, goOnFrom, close };
}
