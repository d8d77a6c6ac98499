import { flagsOf } from '../../../client/app/src/staff/flags';
import type { Scanned } from '../../../client/app/src/staff/store/sale-model';
import { pickUp } from './goods';

type Card = Scanned['card'];

const at = Date.parse('2030-03-09T10:00:00+08:00');

/** A member of long standing about whom there is nothing to say. */
const card: Card = {
  no: '0123456789',
  enrolledOn: '2029-01-01',
  points: { balance: 120, pending: 0, debt: 0, next: null },
  tier: {
    tier: 'guyu',
    name: '谷雨',
    since: '2029-06-01',
    until: null,
    graceUntil: null,
    growth: 1_000,
    growthLeavesOn: null,
    next: null,
    keep: null,
  },
  checkIn: {
    today: '2030-03-09',
    checkedIn: false,
    streak: 0,
    runs: [],
    next: null,
    makeUp: { days: [], left: 0, costPoints: 0 },
  },
  pickUps: [],
  visits: { days: 9, lastOn: '2030-03-01' },
  coupons: { count: 0, next: null },
  purchases: { count: 8, netFen: 80_000 },
};

/** What is known of somebody by a card, and perhaps more. */
const known = (of: Card, more: Partial<Scanned> = {}) => ({
  ...{ at, card: of, birthdayThisWeek: false, care: [], coupons: [] },
  ...more,
});
const flags = (of: Card, more: Partial<Scanned> = {}) => flagsOf(known(of, more), 'south');

const next = (missing: number) => ({ tier: 'xiaoman', name: '小满', threshold: 2_000, missing });
const keep = (by: string) => ({ needed: 800, missing: 60, by });
const withTier = (tier: Partial<Card['tier']>): Card => ({
  ...card,
  tier: { ...card.tier, ...tier },
});
const withPoints = (points: Partial<Card['points']>): Card => ({
  ...card,
  points: { ...card.points, ...points },
});
const expiring = (on: string) => ({
  points: 30,
  expiresAt: Date.parse(`${on}T00:00:00+08:00`) + 24 * 3_600_000,
});

describe('What staff should know of a shopper', () => {
  it('is nothing when there is nothing', () => {
    expect(flags(card)).toEqual([]);
  });

  it('begins with who joined today', () => {
    const joined = { ...card, enrolledOn: '2030-03-09', purchases: { count: 0, netFen: 0 } };
    expect(flags(joined)).toEqual([{ kind: 'new-today' }]);
  });

  it('says who has never bought', () => {
    const visitor = { ...card, purchases: { count: 0, netFen: 0 } };
    expect(flags(visitor)).toEqual([{ kind: 'first-purchase' }]);
  });

  it.each([
    ['2030-02-08', []],
    ['2030-02-07', [{ kind: 'away', days: 30 }]],
    ['2030-02-06', [{ kind: 'away', days: 31 }]],
  ])('says who was away for 30 days: last here %s', (lastOn, said) => {
    expect(flags({ ...card, visits: { days: 9, lastOn } })).toEqual(said);
  });

  it.each([
    [201, []],
    [200, [{ kind: 'near-tier', growth: 200, tier: '小满' }]],
    [199, [{ kind: 'near-tier', growth: 199, tier: '小满' }]],
  ])('says who is within a tenth of the next tier: %i missing', (missing, said) => {
    expect(flags(withTier({ next: next(missing) }))).toEqual(said);
  });

  it.each([
    ['2030-03-22', [{ kind: 'keep-tier', growth: 60, by: '2030-03-22' }]],
    ['2030-03-23', [{ kind: 'keep-tier', growth: 60, by: '2030-03-23' }]],
    ['2030-03-24', []],
  ])('says who may lose the tier within two weeks: by %s', (by, said) => {
    expect(flags(withTier({ keep: keep(by) }))).toEqual(said);
  });

  it('does not speak of a tier that is already kept', () => {
    expect(flags(withTier({ keep: { ...keep('2030-03-10'), missing: 0 } }))).toEqual([]);
  });

  it.each([
    ['2030-03-22', [{ kind: 'expiring', points: 30, on: '2030-03-22' }]],
    ['2030-03-23', [{ kind: 'expiring', points: 30, on: '2030-03-23' }]],
    ['2030-03-24', []],
  ])('names points and the last day they hold within two weeks: %s', (on, said) => {
    expect(flags(withPoints({ next: expiring(on) }))).toEqual(said);
  });

  it('says what is owed', () => {
    expect(flags(withPoints({ debt: 20 }))).toEqual([{ kind: 'debt', points: 20 }]);
  });

  it('begins with a birthday this week', () => {
    const born = { birthdayThisWeek: true };
    const joined = { ...card, enrolledOn: '2030-03-09' };
    expect(flags(joined, born)).toEqual([{ kind: 'birthday' }, { kind: 'new-today' }]);
  });

  it('says how many things wait for them here, not elsewhere, nor what they have taken', () => {
    const pickUps = [
      pickUp({ stores: null }),
      pickUp({ stores: ['south'] }),
      pickUp({ stores: ['north'] }),
      pickUp({ state: 'handed-over' }),
    ];
    expect(flags({ ...card, pickUps })).toEqual([{ kind: 'waiting', count: 2 }]);
  });

  it.each([
    ['2030-02-22', []],
    ['2030-02-23', [{ kind: 'care', name: '借伞', on: '2030-02-23' }]],
    ['2030-03-09', [{ kind: 'care', name: '借伞', on: '2030-03-09' }]],
  ])('remembers for two weeks what was done for them: %s', (on, said) => {
    const care = [{ care: 'umbrella', name: '借伞', storeId: 'south', on }];
    expect(flags(card, { care })).toEqual(said);
  });

  it('is four things at most, the most telling first', () => {
    const much: Card = {
      ...withPoints({ debt: 20, next: expiring('2030-03-10') }),
      pickUps: [pickUp({})],
      tier: { ...card.tier, next: next(10) },
      visits: { days: 9, lastOn: '2030-01-01' },
    };
    expect(flags(much).map(({ kind }) => kind)).toEqual(['waiting', 'away', 'near-tier', 'debt']);
  });
});
