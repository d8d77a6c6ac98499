import type { MemberEvent } from '../../../shared/domain/members';
import { recapOf } from '../../../shared/domain/recap';
import { clock } from '../../support/calendar';
import { purchase, refund, isRecorded } from '../../support/counter';
import { plainDays } from '../../support/cast';
import { type Life, begun, lived } from '../../support/given';

type Entry = Readonly<{ at: number; events: readonly MemberEvent[] }>;
const year = { year: 2026, through: '2026-12-31' };

const visit = (on: string, storeId = 'south', time = '15:00:00.000'): Entry => ({
  at: clock(on, time),
  events: [{ kind: 'visit-recorded', on, storeId }],
});

const tell = (...entries: readonly Entry[]) => recapOf(entries, year);

describe('A year', () => {
  it('of nothing is told as nothing', () => {
    expect(tell()).toEqual({
      ...year,
      ...{ visitDays: 0, stores: 0, favouriteStore: null, favouriteHours: null },
      ...{ firstVisitOn: null, purchases: 0, savedFen: 0 },
      points: { earned: 0, redeemed: 0 },
      checkIns: { days: 0, longestStreak: 0 },
      tiers: [],
    });
  });

  it('has the days on which the member came, not those of other years', () => {
    const days = ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'];
    expect(tell(...days.map((day) => visit(day)), visit('2026-01-01', 'north'))).toMatchObject({
      ...{ visitDays: 2, stores: 2, firstVisitOn: '2026-01-01' },
    });
  });

  it('counts a purchase that arrived in January for the day it is of', () => {
    const late: Entry = {
      at: clock('2027-01-01', '08:00:00.000'),
      events: [{ kind: 'visit-recorded', on: '2026-12-31', storeId: 'south' }],
    };
    expect(tell(late)).toMatchObject({ visitDays: 1, favouriteHours: null });
  });
});

describe('A favourite store', () => {
  it.each([
    ['two visits, which are no habit', ['south', 'south'], null],
    ['three visits', ['south', 'south', 'south'], 'south'],
    ['a tie', ['south', 'north', 'south', 'north', 'south', 'north'], null],
    ['more visits than any other', ['south', 'south', 'south', 'north'], 'south'],
  ])('is told after %s', (_, stores, favourite) => {
    const visits = stores.map((store, n) => visit(`2026-05-0${n + 1}`, store));
    expect(tell(...visits).favouriteStore).toBe(favourite);
  });
});

describe('Favourite hours', () => {
  it.each([
    ['two visits, which are no habit', ['15', '15'], null],
    ['no band with more than half', ['09', '12', '15', '15'], null],
    ['most in the afternoon', ['14', '17', '12'], 'afternoon'],
    ['just before eleven', ['10', '10', '10'], 'morning'],
    ['just before two', ['11', '13', '13'], 'midday'],
    ['from six', ['18', '23', '20'], 'evening'],
  ])('are told after %s', (_, hours, band) => {
    const visits = hours.map((hour, n) => visit(`2026-05-0${n + 1}`, 'south', `${hour}:59:59.999`));
    expect(tell(...visits).favouriteHours).toBe(band);
  });
});

it('The longest streak is of days in a row, made up or not', () => {
  const on = (day: string, kind: 'checked-in' | 'day-made-up'): Entry => ({
    at: clock('2026-03-12'),
    events: [
      kind === 'checked-in'
        ? { kind, on: day, streak: 1, milestones: [] }
        : { kind, on: day, today: '2026-03-12', streak: 1, milestones: [] },
    ],
  });
  const entries = [
    on('2026-03-09', 'checked-in'),
    on('2026-03-11', 'checked-in'),
    on('2026-03-10', 'day-made-up'),
    on('2026-03-13', 'checked-in'),
  ];
  expect(tell(...entries).checkIns).toEqual({ days: 4, longestStreak: 3 });
});

describe('What was bought', () => {
  const at = clock('2026-03-10');

  /** The ledger of some commands, an entry each. */
  function ledger(...acts: readonly ((life: Life) => Life)[]): readonly Entry[] {
    let life = begun();
    return acts.map((act) => {
      const before = life.events.length;
      life = act(life);
      return { at, events: life.events.slice(before) };
    });
  }
  const buys = (orderId: string, yuan: number) => (life: Life) =>
    lived(plainDays, life, purchase(orderId, yuan, { at }));
  const gives = (kept: readonly [number, number]) => (life: Life) => {
    const bought = life.events.filter(isRecorded).at(-1);
    if (bought === undefined) throw new Error('nothing was bought');
    return lived(plainDays, life, refund(bought, kept, at));
  };

  it('earns points, of which a refund takes its part back', () => {
    const told = recapOf(ledger(buys('1', 50), buys('2', 30), gives([3000, 1000])), year);
    expect(told).toMatchObject({ purchases: 2, points: { earned: 60, redeemed: 0 } });
  });

  it('and given back whole was not bought', () => {
    const told = recapOf(ledger(buys('1', 50), buys('2', 30), gives([3000, 0])), year);
    expect(told).toMatchObject({ purchases: 1, points: { earned: 50, redeemed: 0 } });
  });

  it('saves what was taken off the kept part', () => {
    const recorded = ledger(buys('1', 50))[0]?.events.find(isRecorded);
    if (recorded === undefined) throw new Error('nothing was bought');
    const cheaper = { ...recorded, listFen: 6000, payFen: 5000 };
    const part = { ...refundEvent(recorded.orderId), keptFen: 2500 };
    expect(recapOf([{ at, events: [cheaper] }], year).savedFen).toBe(1000);
    expect(recapOf([{ at, events: [cheaper, part] }], year).savedFen).toBe(500);
  });

  const refundEvent = (orderId: string) =>
    ({
      kind: 'purchase-refunded',
      ...{ orderId, refundNo: 'r', on: '2026-03-10', purchasedOn: '2026-03-10' },
      ...{ refundFen: 2500, points: 0, growth: 0 },
    }) as const;

  it('lifts the tier, and the way it went is told', () => {
    const told = recapOf(ledger(buys('1', 120), buys('2', 300)), year);
    expect(told.tiers).toEqual([
      { on: '2026-03-10', from: 'sprout', to: 'qingming', why: 'reached' },
      { on: '2026-03-10', from: 'qingming', to: 'guyu', why: 'reached' },
    ]);
  });
});
