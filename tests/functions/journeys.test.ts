import { firstMonths } from '../../shared/domain/journeys';
import { granted, verdict } from '../support/answers';
import { clock, daysAfter, monday } from '../support/calendar';
import { gives, journeyOf, tells, waits } from '../support/journey-terms';
import { journeysIn } from '../support/journeys';
import { type Messaging, messagingIn, openMessagingShop } from '../support/messaging';
import type { Shop } from '../support/shop';
import { fresh } from '../support/till';

jest.setTimeout(120_000);

const hour = 3_600_000;

let shop: Shop;
let at: Messaging;
let journeys: ReturnType<typeof journeysIn>;
beforeAll(async () => {
  shop = await openMessagingShop();
  at = messagingIn(shop);
  journeys = journeysIn(shop);
});
afterAll(() => shop.stop());

describe('A journey', () => {
  it('is saved by version, and refused when somebody else saved first', async () => {
    expect(granted(await journeys.save('saved', firstMonths))).toMatchObject({ version: 1 });
    expect(verdict(await journeys.save('saved', firstMonths))).toBe('journey-changed');
    expect(granted(await journeys.save('saved', firstMonths, 1))).toMatchObject({ version: 2 });
    const { journeys: all, template } = granted(await shop.console({ action: 'journeys' }));
    expect(template).toEqual(firstMonths);
    expect(all).toMatchObject([{ journey: 'saved', state: 'draft', live: null, latest: 2 }]);
  });

  it('is refused with every field that names nothing', async () => {
    const wrong = journeyOf([
      gives('none', 1, 'no-such'),
      waits('staff', 1, ['follow-up', 'leave']),
    ]);
    const answer = await journeys.save('wrong', wrong);
    expect(answer).toMatchObject({
      refusal: {
        code: 'journey-problems',
        problems: [
          { field: 'steps.0.act.coupon', reason: 'no-such-coupon' },
          { field: 'steps.1.act.what', reason: 'nobody-was-asked' },
        ],
      },
    });
  });

  it('takes in whoever joins while it is live, once, and nobody who joined before', async () => {
    const early = await shop.joins('early');
    granted(await shop.relay());
    await journeys.live(
      'newcomers',
      journeyOf([tells('hello', 1)], { entry: { kind: 'enrolment' } }),
    );
    const late = await shop.joins('late');
    granted(await shop.relay());
    granted(await shop.relay());
    expect((await journeys.of(early, 'newcomers')).passage).toEqual({ is: 'outside' });
    expect((await journeys.of(late, 'newcomers')).passage).toMatchObject({
      ...{ is: 'inside', step: 'hello', version: 1 },
    });
    expect(verdict(await journeys.enter(late, 'newcomers'))).toBe('journey-entered-before');
    await journeys.pass(2);
    expect((await journeys.of(late, 'newcomers')).passage).toMatchObject({
      ...{ is: 'over', end: { code: 'completed' } },
    });
    expect((await at.inboxOf('late')).messages).toMatchObject([{ why: '你刚刚入会。' }]);
    expect(verdict(await journeys.enter(late, 'newcomers'))).toBe('journey-entered-before');
    granted(await journeys.set('newcomers', 'stopped'));
  });

  it('takes in, each day, whoever its rule is true of', async () => {
    const tagged = await shop.joins('tagged');
    const plain = await shop.joins('plain');
    granted(
      await shop.console({
        ...{ action: 'tag-member', requestId: fresh('tag'), memberNo: tagged.no },
        ...{ put: ['爱茶'], reason: '店长认识' },
      }),
    );
    const rule = { kind: 'tag', tags: ['爱茶'] } as const;
    await journeys.live('lovers', journeyOf([gives('tea', 1)], { entry: { kind: 'rule', rule } }));
    expect(granted(await shop.relay())).toMatchObject({ entered: 1 });
    expect(granted(await shop.relay())).toMatchObject({ entered: 0 });
    expect((await journeys.of(plain, 'lovers')).rules).toMatchObject([
      { rule: 'entry', passes: false, conditions: [{ found: [], passes: false }] },
    ]);
    await journeys.pass(2);
    expect(await journeys.wallet('tagged')).toEqual(['five-off']);
    granted(await journeys.set('lovers', 'stopped'));
  });

  it('goes step by step, each after its delay: before, at and after', async () => {
    const lin = await shop.joins('lin');
    await journeys.live('steps', journeyOf([gives('first', 2), gives('second', 24)]));
    granted(await journeys.enter(lin, 'steps'));
    const entered = shop.now();
    for (const [after, coupons] of [
      [2 * hour - 1, 0],
      [2 * hour, 1],
      [26 * hour - 1, 1],
      [26 * hour, 2],
      [26 * hour + 1, 2],
    ] as const) {
      shop.until(entered + after);
      granted(await shop.relay());
      expect(await journeys.wallet('lin')).toHaveLength(coupons);
    }
    expect(await journeys.taken(lin)).toEqual(['first: done', 'second: done']);
  });

  it('keeps who is inside on the version by which they entered', async () => {
    const [old, young] = [await shop.joins('old'), await shop.joins('young')];
    await journeys.live('versions', journeyOf([gives('one', 1), gives('two', 1)]));
    granted(await journeys.enter(old, 'versions'));
    await journeys.live('versions', journeyOf([gives('other', 1)]), 1);
    granted(await journeys.enter(young, 'versions'));
    await journeys.pass(4);
    expect(await journeys.taken(old)).toEqual(['one: done', 'two: done']);
    expect(await journeys.taken(young)).toEqual(['other: done']);
  });

  it('passes over a step for whom it is not meant, and ends where an exit is true', async () => {
    const an = await shop.joins('an');
    const never = { kind: 'tag', tags: ['常来'] } as const;
    const exits = [{ id: 'rest', name: '勿扰', when: { kind: 'tag', tags: ['勿扰'] } as const }];
    await journeys.live(
      'rules',
      journeyOf([{ ...gives('regulars', 1), when: never }, gives('all', 1), gives('last', 1)], {
        exits,
      }),
    );
    granted(await journeys.enter(an, 'rules'));
    await journeys.pass(2);
    granted(
      await shop.console({
        ...{ action: 'tag-member', requestId: fresh('tag'), memberNo: an.no, put: ['勿扰'] },
        reason: '自己说的',
      }),
    );
    await journeys.pass(2);
    expect(await journeys.taken(an)).toEqual(['regulars: skipped', 'all: done']);
    expect((await journeys.of(an, 'rules')).passage).toMatchObject({
      ...{ is: 'over', end: { code: 'exit', exit: 'rest' } },
    });
  });

  it('waits for a visit, goes on at once when it comes, and leaves without it', async () => {
    const [comes, stays] = [await shop.joins('comes'), await shop.joins('stays')];
    const steps = [waits('visit', 48, ['visit', 'leave']), gives('thanks', 0)];
    await journeys.live('waiting', journeyOf(steps));
    for (const phone of [comes, stays]) granted(await journeys.enter(phone, 'waiting'));
    await journeys.pass(1);
    const scanned = granted(
      await shop.as('mei').staff({ action: 'scan', storeId: 'south', code: comes.shows() }),
    );
    const visit = { action: 'record-visit', storeId: 'south', requestId: fresh('visit') } as const;
    granted(await shop.as('mei').staff({ ...visit, ticket: scanned.ticket }));
    granted(await shop.relay());
    expect(await journeys.wallet('comes')).toEqual(['five-off']);
    shop.wait(48 * hour);
    granted(await shop.relay());
    granted(await shop.relay());
    expect(await journeys.wallet('stays')).toEqual([]);
    expect((await journeys.of(stays, 'waiting')).passage).toMatchObject({
      ...{ is: 'over', end: { code: 'did-not-come', step: 'visit' } },
    });
  });

  it('leaves ledgers and documents that add up', async () => {
    shop.until(clock(daysAfter(monday, 20)));
    granted(await shop.relay());
    expect(granted(await shop.nightly())).toMatchObject({ wrong: 0 });
  });
});

describe('The journey to start from', () => {
  it('can go live as it is, in the default programme', async () => {
    await journeys.live('months', firstMonths);
    const li = await shop.joins('li');
    granted(await shop.relay());
    expect((await journeys.of(li, 'months')).passage).toMatchObject({ step: 'hello' });
    granted(await journeys.set('months', 'stopped'));
  });
});
