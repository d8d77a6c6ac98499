import { granted } from '../support/answers';
import { drafted } from '../support/campaigns';
import { type Campaigning, campaigningIn, guests } from '../support/campaigning';
import { runBy } from '../support/publish';
import { type Shop, openShop } from '../support/shop';
import { type Cut, type Wire, openWire } from '../support/wire';

jest.setTimeout(600_000);

const minute = 60_000;

/** One more than a batch holds and a little, of whom all but two may join. */
const MEMBERS = 105;
const MOST = 103;

let wire: Wire;
let shop: Shop;
beforeAll(async () => {
  wire = await openWire();
  shop = await openShop({ instances: 4 }, wire);
  await runBy(shop, { campaigns: { aloneUpToFen: 50_000, universalHoldoutPermille: 0 } });
  await guests(shop, MEMBERS);
});
afterAll(async () => {
  await shop.stop();
  await wire.close();
});

let drafts = 0;

/** An approved campaign, and members to whom none has ever come. */
async function another(): Promise<Readonly<{ id: string; its: Campaigning }>> {
  const nothing = { outbox: [], 'state.campaigns': [], 'state.reach.open': [] };
  await shop.documents.update('members', {}, { $set: nothing });
  drafts += 1;
  const id = `campaign-${drafts}`;
  const its = campaigningIn(shop, id);
  const { message } = drafted().offer;
  const stop = { mostMembers: MOST, costFen: 50_000 };
  await its.drafts({ offer: { coupon: null, message }, stop });
  return { id, its };
}

type Stored = Readonly<{
  no: string;
  state: Readonly<{ campaigns: readonly Readonly<{ campaign: string; arm: string }>[] }>;
  outbox: readonly Readonly<{
    events: readonly Readonly<{ kind: string; campaign?: string; message?: { id: string } }>[];
  }>[];
}>;

/** What the members' own documents say of a campaign. */
async function membersSay(id: string) {
  const members = await shop.documents.all<Stored>('members');
  const arms = members.flatMap(({ state }) =>
    state.campaigns.filter(({ campaign }) => campaign === id).map(({ arm }) => arm),
  );
  const events = members.map(({ outbox }) => outbox.flatMap((entry) => entry.events));
  const joins = events.map((its) =>
    its.filter(({ kind, campaign }) => kind === 'campaign-joined' && campaign === id),
  );
  const told = events.map((its) =>
    its.filter(({ kind, message }) => kind === 'message-reserved' && message?.id === id),
  );
  const most = (lists: readonly (readonly unknown[])[]) =>
    Math.max(...lists.map(({ length }) => length));
  return {
    treated: arms.filter((arm) => arm === 'treated').length,
    holdout: arms.filter((arm) => arm === 'holdout').length,
    joins: joins.flat().length,
    told: told.flat().length,
    mostOfOne: [most(joins), most(told)],
  };
}

/** Started again, as a timer or a person would, until it takes nobody in any more. */
async function goesOn(its: Campaigning): Promise<void> {
  for (let turns = 0; turns < 10; turns += 1) {
    const { state } = await its.look();
    if (state === 'waiting-for-result') return;
    shop.wait(minute + 1);
    await its.run();
  }
}

async function isExact(id: string, its: Campaigning): Promise<void> {
  const { state, actual } = await its.look();
  const said = await membersSay(id);
  expect(state).toBe('waiting-for-result');
  expect(said).toMatchObject({ joins: MOST, told: said.treated, mostOfOne: [1, 1] });
  expect(said.treated + said.holdout).toBe(MOST);
  const { treated, holdout } = said;
  expect(actual).toMatchObject({ treated, holdout, failed: 0, endedBy: 'most-members' });
}

/**
 * The writes of a run: it starts, takes the lease, writes the first batch down, 100 join, the batch is
 * settled; the same for three more; it ends, and the lease too.
 */
const writes = [1, 2, 3, 4, 5, 14, 60, 103, 104, 105, 106, 108, 109, 110, 111, 112];
const cuts: readonly Cut[] = writes.flatMap((write) =>
  (['before', 'after'] as const).map((when) => ({ write, when })),
);

describe('A run that is killed', () => {
  it.each(cuts)('at %j reaches each member once, and no more than it may', async (cut) => {
    const { id, its } = await another();
    wire.cutAt(cut);
    await its.run().catch(() => null);
    expect(wire.mend()).toBe(true);
    expect((await membersSay(id)).joins).toBeLessThanOrEqual(MOST);
    await goesOn(its);
    await isExact(id, its);
  });
});

describe('A run that is overlapped by another', () => {
  it.each([3, 4, 30, 104, 105, 107, 109, 110])(
    'while its write %i is on its way reaches each member once',
    async (write) => {
      const { id, its } = await another();
      const held = wire.holdAt(write);
      const first = its.run().catch(() => null);
      await held.reached;
      shop.wait(minute + 1);
      await goesOn(its);
      held.letGo();
      await first;
      await goesOn(its);
      await isExact(id, its);
    },
  );

  it('at the same moment reaches each member once', async () => {
    const { id, its } = await another();
    const answers = await Promise.all([its.run(), its.run(), its.run()]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true]);
    await goesOn(its);
    await isExact(id, its);
  });
});

describe('A run that is stopped', () => {
  it('in the midst of a batch counts who has joined, and takes nobody else in', async () => {
    const { id, its } = await another();
    wire.cutAt({ write: 40, when: 'after' });
    await its.run().catch(() => null);
    expect(wire.mend()).toBe(true);
    const before = await membersSay(id);
    granted(await its.stop());
    shop.wait(minute + 1);
    granted(await its.stop());
    expect(await membersSay(id)).toEqual(before);
    const { state, actual } = await its.look();
    expect([state, actual?.endedBy]).toEqual(['waiting-for-result', 'stopped']);
    expect(before.joins).toBeGreaterThan(20);
    expect((actual?.treated ?? 0) + (actual?.holdout ?? 0)).toBe(before.joins);
  });
});

describe('A reading that is killed', () => {
  it('at any of its writes counts everybody who joined once', async () => {
    const { id, its } = await another();
    await goesOn(its);
    await isExact(id, its);
    const { treated, holdout } = await membersSay(id);
    shop.wait(15 * 24 * 60 * minute);
    for (let minutes = 0; minutes < 4; minutes += 1) {
      await shop.relay();
      shop.wait(minute + 1);
    }
    shop.wait(3 * 24 * 60 * minute);
    let killed = 0;
    for (let write = 1; (await its.result()).result === null && write < 20; write += 1) {
      wire.cutAt({ write, when: 'after' });
      await shop.relay().catch(() => null);
      if (wire.mend()) killed += 1;
      shop.wait(minute + 1);
    }
    await shop.relay();
    const { result } = await its.result();
    expect(killed).toBeGreaterThan(2);
    expect(result?.lift).toMatchObject({
      treated: { members: treated, came: 0 },
      holdout: { members: holdout, came: 0 },
    });
  });
});
