import { granted, verdict } from '../support/answers';
import { gives, journeyOf, tells } from '../support/journey-terms';
import { journeysIn } from '../support/journeys';
import { type Messaging, messagingIn, openMessagingShop } from '../support/messaging';
import type { Shop } from '../support/shop';

jest.setTimeout(120_000);

let shop: Shop;
let at: Messaging;
let journeys: ReturnType<typeof journeysIn>;
beforeAll(async () => {
  shop = await openMessagingShop();
  at = messagingIn(shop);
  journeys = journeysIn(shop);
});
afterAll(() => shop.stop());

describe('A journey under way', () => {
  it('stands still while it is paused, for one or for all, and goes on where it stood', async () => {
    const [gu, he] = [await shop.joins('gu'), await shop.joins('he')];
    await journeys.live('paused', journeyOf([gives('one', 1), gives('two', 2)]));
    for (const phone of [gu, he]) granted(await journeys.enter(phone, 'paused'));
    granted(await journeys.hold(gu, 'paused', 'complaint'));
    await journeys.pass(2);
    expect(await journeys.wallet('gu')).toEqual([]);
    granted(await journeys.set('paused', 'paused'));
    await journeys.pass(3);
    expect(await journeys.wallet('he')).toHaveLength(1);
    expect((await journeys.of(he, 'paused')).passage).toMatchObject({
      pause: { reason: 'journey-paused' },
    });
    expect((await journeys.of(gu, 'paused')).passage).toMatchObject({
      pause: { reason: 'complaint' },
    });
    granted(await journeys.set('paused', 'live'));
    granted(await shop.relay());
    expect(await journeys.wallet('he')).toHaveLength(2);
    granted(await journeys.hold(gu, 'paused', null));
    await journeys.pass(4);
    expect(await journeys.wallet('gu')).toHaveLength(2);
  });

  it('sends nothing once the consent is withdrawn, and says why', async () => {
    const mo = await shop.joins('mo');
    await journeys.live('consent', journeyOf([tells('one', 1), tells('two', 1)]));
    granted(await journeys.enter(mo, 'consent'));
    granted(await at.choose('mo', { purpose: 'marketing', channel: 'inbox' }, false));
    await journeys.pass(3);
    expect((await at.inboxOf('mo')).messages).toEqual([]);
    expect(await journeys.taken(mo)).toEqual(['one: passed-over', 'two: passed-over']);
  });

  it('holds to the budget of the member, whatever else is told', async () => {
    const bo = await shop.joins('bo');
    await journeys.live('budget', journeyOf([1, 2, 3].map((n) => tells(`m${n}`, 1))));
    granted(await journeys.enter(bo, 'budget'));
    await journeys.pass(4);
    expect(await journeys.taken(bo)).toEqual(['m1: done', 'm2: done', 'm3: passed-over']);
    expect(await at.reachOf(bo)).toMatchObject({ budget: { left: 0 } });
  });

  it('comes to an end for all when it is stopped', async () => {
    const yu = await shop.joins('yu');
    await journeys.live('stopped', journeyOf([gives('one', 1)]));
    granted(await journeys.enter(yu, 'stopped'));
    granted(await journeys.set('stopped', 'stopped'));
    await journeys.pass(2);
    expect(await journeys.wallet('yu')).toEqual([]);
    expect((await journeys.of(yu, 'stopped')).passage).toMatchObject({
      end: { code: 'journey-stopped' },
    });
    expect(verdict(await journeys.enter(await shop.joins('xu'), 'stopped'))).toBe(
      'journey-not-live',
    );
  });
});
