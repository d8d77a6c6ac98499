import { flagsOf } from '../../../client/app/src/staff/flags';
import type { Scanned } from '../../../client/app/src/staff/store/sale-model';

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
    expect(flagsOf(card, at)).toEqual([]);
  });

  it('begins with who joined today', () => {
    const joined = { ...card, enrolledOn: '2030-03-09', purchases: { count: 0, netFen: 0 } };
    expect(flagsOf(joined, at)).toEqual([{ kind: 'new-today' }]);
  });

  it('says who has never bought', () => {
    const visitor = { ...card, purchases: { count: 0, netFen: 0 } };
    expect(flagsOf(visitor, at)).toEqual([{ kind: 'first-purchase' }]);
  });

  it.each([
    ['2030-02-08', []],
    ['2030-02-07', [{ kind: 'away', days: 30 }]],
    ['2030-02-06', [{ kind: 'away', days: 31 }]],
  ])('says who was away for 30 days: last here %s', (lastOn, flags) => {
    expect(flagsOf({ ...card, visits: { days: 9, lastOn } }, at)).toEqual(flags);
  });

  it.each([
    [201, []],
    [200, [{ kind: 'near-tier', growth: 200, tier: '小满' }]],
    [199, [{ kind: 'near-tier', growth: 199, tier: '小满' }]],
  ])('says who is within a tenth of the next tier: %i missing', (missing, flags) => {
    expect(flagsOf(withTier({ next: next(missing) }), at)).toEqual(flags);
  });

  it.each([
    ['2030-03-22', [{ kind: 'keep-tier', growth: 60, by: '2030-03-22' }]],
    ['2030-03-23', [{ kind: 'keep-tier', growth: 60, by: '2030-03-23' }]],
    ['2030-03-24', []],
  ])('says who may lose the tier within two weeks: by %s', (by, flags) => {
    expect(flagsOf(withTier({ keep: keep(by) }), at)).toEqual(flags);
  });

  it('does not speak of a tier that is already kept', () => {
    expect(flagsOf(withTier({ keep: { ...keep('2030-03-10'), missing: 0 } }), at)).toEqual([]);
  });

  it.each([
    ['2030-03-22', [{ kind: 'expiring', points: 30, on: '2030-03-22' }]],
    ['2030-03-23', [{ kind: 'expiring', points: 30, on: '2030-03-23' }]],
    ['2030-03-24', []],
  ])('names points and the last day they hold within two weeks: %s', (on, flags) => {
    expect(flagsOf(withPoints({ next: expiring(on) }), at)).toEqual(flags);
  });

  it('says what is owed', () => {
    expect(flagsOf(withPoints({ debt: 20 }), at)).toEqual([{ kind: 'debt', points: 20 }]);
  });

  it('is three things at most, the most telling first', () => {
    const much: Card = {
      ...withPoints({ debt: 20, next: expiring('2030-03-10') }),
      tier: { ...card.tier, next: next(10) },
      visits: { days: 9, lastOn: '2030-01-01' },
    };
    expect(flagsOf(much, at).map(({ kind }) => kind)).toEqual(['away', 'near-tier', 'debt']);
  });
});
