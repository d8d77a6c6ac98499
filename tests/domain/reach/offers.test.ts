import fc from 'fast-check';
import { HOUR } from '../../../shared/domain/kernel/instant';
import {
  type Offer,
  type Reach,
  type ReachTerms,
  decideReach,
  evolveReach,
  noReach,
  placesLeft,
  teaHouseReach,
} from '../../../shared/domain/reach';
import { clock, monday } from '../../support/calendar';
import { addressed, offer } from '../../support/reach';

const at = clock(monday);
const DAY = 24 * HOUR;
const terms: ReachTerms = {
  ...teaHouseReach,
  cadences: { ...teaHouseReach.cadences, daily: { touches: 9, days: 7 } },
};

const act = (reach: Reach, command: Parameters<typeof decideReach>[2], by = terms) => {
  const decided = decideReach(by, reach, command);
  if (!decided.ok) throw new Error(decided.refusal.code);
  return { events: decided.value, reach: decided.value.reduce(evolveReach, reach) };
};
const tell = (reach: Reach, offers: readonly Offer[], now = at) =>
  act(reach, { kind: 'decide-offers', offers, addresses: addressed, at: now });
const arrive = (reach: Reach, message: string, now: number) => {
  const taken = act(reach, { kind: 'take-message', message, addresses: addressed, at: now }).reach;
  return act(taken, { kind: 'settle-message', message, outcome: 'sent', refused: false, at: now })
    .reach;
};

describe('Of several offers', () => {
  it('the one worth most is told, and the others are written down with why', () => {
    const { events } = tell(noReach, [offer('a'), offer('b', { worthFen: 300 })]);
    expect(events).toMatchObject([
      {
        kind: 'message-reserved',
        message: { id: 'b', channel: 'inbox', reason: { campaign: 'b' } },
      },
      {
        kind: 'offer-passed-over',
        offer: 'a',
        why: { code: 'better-offer', by: 'b', worthFen: 300 },
      },
    ]);
  });

  it('the same one is never told twice', () => {
    const { reach } = tell(noReach, [offer('a')]);
    expect(tell(reach, [offer('a')]).events).toEqual([]);
    expect(tell(arrive(reach, 'a', at), [offer('a')], at + 30 * DAY).events).toEqual([]);
  });

  it('one that may go by no channel leaves room for the next', () => {
    const { events } = tell(noReach, [
      offer('a', { worthFen: 900, category: 'unheard-of' }),
      offer('b'),
    ]);
    expect(events.map(({ kind }) => kind)).toEqual(['message-reserved', 'offer-passed-over']);
  });
});

describe('The budget', () => {
  it('lets no more through than it says, whatever has arrived and whatever waits', () => {
    const one = arrive(tell(noReach, [offer('a')]).reach, 'a', at);
    const two = tell(one, [offer('b')]).reach;
    expect(placesLeft(terms, two, at)).toBe(0);
    const { events } = tell(arrive(two, 'b', at), [offer('c', { worthFen: 999 })]);
    expect(events).toMatchObject([{ why: { code: 'budget-spent', touches: 2, days: 7 } }]);
  });

  it('gives a place back when a touch leaves its days: before, at and after', () => {
    let reach = noReach;
    for (const id of ['a', 'b']) reach = arrive(tell(reach, [offer(id)]).reach, id, at);
    const left = (later: number) => placesLeft(terms, reach, at + later);
    expect([left(7 * DAY - 1), left(7 * DAY), left(7 * DAY + 1)]).toEqual([0, 2, 2]);
  });

  it('does not count service messages', () => {
    const reminder = offer('s', { category: 'coupon-expiring' });
    const reach = arrive(tell(noReach, [reminder]).reach, 's', at);
    expect(placesLeft(terms, reach, at)).toBe(2);
  });

  it('is bounded by the cadence of a category too', () => {
    const recall = { category: 'recall' };
    const { reach } = tell(noReach, [offer('a', recall)]);
    const { events } = tell(reach, [offer('b', recall)]);
    expect(events).toMatchObject([{ why: { code: 'category-spent', touches: 1, days: 30 } }]);
    expect(tell(reach, [offer('c')]).reach.open).toHaveLength(2);
  });

  it('makes room for a better offer only among what still waits', () => {
    let { reach } = tell(noReach, [offer('a', { worthFen: 10 })]);
    reach = tell(reach, [offer('b', { worthFen: 20 })]).reach;
    reach = act(reach, { kind: 'take-message', message: 'a', addresses: addressed, at }).reach;
    const { events } = tell(reach, [offer('c', { worthFen: 30 })]);
    expect(events).toMatchObject([
      { kind: 'message-dropped', message: 'b', why: { code: 'better-offer', by: 'c' } },
      { kind: 'message-reserved', message: { id: 'c' } },
    ]);
  });

  it('of two goes to the best two, in whatever order a thousand are decided', () => {
    const ids = Array.from({ length: 1000 }, (_, i) => `offer-${String(i).padStart(4, '0')}`);
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 1000 }), (order) => {
        let reach = noReach;
        for (const id of order) {
          reach = tell(reach, [
            offer(id, { worthFen: 1 + ((Number(id.slice(6)) * 7) % 1000) }),
          ]).reach;
        }
        const worths = reach.open.map(({ worthFen }) => worthFen).sort((a, b) => b - a);
        expect(worths).toEqual([1000, 999]);
      }),
      { numRuns: 20 },
    );
  });

  it('is kept over any window by any decisions, sendings and days', () => {
    const step = fc.record({
      wait: fc.integer({ min: 0, max: 3 * DAY }),
      worthFen: fc.nat(500),
      category: fc.constantFrom('news', 'recall'),
      sends: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let reach = noReach;
        let now = at;
        const arrived: number[] = [];
        steps.forEach(({ wait, sends, ...given }, i) => {
          now += wait;
          reach = tell(reach, [offer(`o${i}`, { ...given, endsAt: now + 90 * DAY })], now).reach;
          if (!sends) return;
          for (const { id } of reach.open) {
            const before = reach.touches.length;
            reach = arrive(reach, id, now);
            if (reach.touches.length > before) arrived.push(now);
          }
        });
        for (const end of arrived) {
          const within = arrived.filter((one) => one > end - 7 * DAY && one <= end);
          expect(within.length).toBeLessThanOrEqual(2);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('Quiet hours', () => {
  const evening = (time: string) => tell(noReach, [offer('a')], clock(monday, time)).reach.open[0];

  it('begin on the stroke: before, at and after', () => {
    expect(evening('20:59:59.999')?.notBefore).toBe(clock(monday, '20:59:59.999'));
    expect(evening('21:00:00.000')?.notBefore).toBe(evening('21:00:00.001')?.notBefore);
  });

  it('end on the stroke', () => {
    expect(evening('08:59:59.999')?.notBefore).toBe(clock(monday, '09:00:00.000'));
    expect(evening('09:00:00.000')?.notBefore).toBe(clock(monday, '09:00:00.000'));
  });

  it('keep a message until they end, and one that was late until the next morning', () => {
    const { reach } = tell(noReach, [offer('a')], clock(monday, '20:00:00.000'));
    const late = clock(monday, '23:00:00.000');
    const take = { kind: 'take-message', message: 'a', addresses: addressed } as const;
    const postponed = act(reach, { ...take, at: late });
    expect(postponed.events).toMatchObject([{ kind: 'message-postponed' }]);
    const until = postponed.reach.open[0]?.notBefore ?? 0;
    expect(until).toBe(clock(monday, '09:00:00.000') + DAY);
    expect(act(postponed.reach, { ...take, at: until - 1 }).events).toEqual([]);
    expect(act(postponed.reach, { ...take, at: until }).events).toMatchObject([
      { kind: 'message-taken' },
    ]);
  });

  it('outlive an offer that is only good for the night', () => {
    const tonight = offer('a', { endsAt: clock(monday, '23:59:00.000') });
    const { events } = tell(noReach, [tonight], clock(monday, '22:00:00.000'));
    expect(events).toMatchObject([{ why: { code: 'too-late' } }]);
  });
});
