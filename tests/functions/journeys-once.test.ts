import { granted } from '../support/answers';
import { asksStaff, gives, journeyOf, tells } from '../support/journey-terms';
import { journeysIn } from '../support/journeys';
import { type Shop, openShop } from '../support/shop';
import { type Wire, openWire } from '../support/wire';

jest.setTimeout(300_000);

const [minute, hour] = [60_000, 3_600_000];

let wire: Wire;
let shop: Shop;
let journeys: ReturnType<typeof journeysIn>;
beforeAll(async () => {
  wire = await openWire();
  shop = await openShop({}, wire);
  journeys = journeysIn(shop);
  const steps = [gives('one', 1), tells('two', 1), asksStaff('three', 1), gives('four', 1)];
  await journeys.live('whole', journeyOf(steps));
});
afterAll(async () => {
  await shop.stop();
  await wire.close();
});

const whole = ['one: done', 'two: done', 'three: done', 'four: done'];

/** Long enough for a lease to run out, and for every step. */
async function finish() {
  for (let round = 0; round < 6; round += 1) {
    shop.wait(hour);
    granted(await shop.relay());
  }
}

/** Everybody came by every step once, with one coupon for each that gives one. */
async function isWhole(names: readonly string[]) {
  for (const name of names) {
    const { no } = granted(await shop.as(name).member({ action: 'home' })).card;
    expect({ name, taken: await journeys.taken({ name, no } as never) }).toEqual({
      name,
      taken: whole,
    });
    expect(granted(await shop.as(name).member({ action: 'wallet' })).live).toHaveLength(2);
  }
}

async function inside(names: readonly string[]) {
  for (const name of names) granted(await journeys.enter(await shop.joins(name), 'whole'));
  granted(await shop.relay());
}

describe('Every step of a journey is taken once', () => {
  it('when the relay dies at any of its writes, before or after it', async () => {
    const names = ['a1', 'a2'];
    await inside(names);
    for (let round = 0; round < 4; round += 1) {
      shop.wait(hour);
      for (let write = 1; ; write += 1) {
        wire.cutAt({ write, when: write % 2 === 0 ? 'after' : 'before' });
        await shop.relay().catch(() => null);
        const died = wire.mend();
        shop.wait(2 * minute);
        if (!died) break;
      }
    }
    await finish();
    await isWhole(names);
  });

  it('when two relays run over each other', async () => {
    const names = ['b1', 'b2', 'b3'];
    await inside(names);
    for (let round = 0; round < 4; round += 1) {
      shop.wait(hour);
      const held = wire.holdAt(2 + round);
      const slow = shop.relay();
      await Promise.race([held.reached, slow]);
      // The lease of the slow one has run out.
      shop.wait(2 * minute);
      await shop.relay();
      held.letGo();
      await slow;
    }
    await finish();
    await isWhole(names);
  });
});
