import type { MemberCommand } from '../../../shared/domain/members';
import { balance, nextToExpire } from '../../../shared/domain/points';
import { clock, daysAfter, midnight, monday } from '../../support/calendar';
import { plainDays } from '../../support/cast';
import { isRecorded, refund } from '../../support/counter';
import { after, begun, lived } from '../../support/given';

const noon = clock(monday);
type Import = Extract<MemberCommand, { kind: 'import-history' }>;
const history = (...purchases: readonly (readonly [string, number])[]): Import => ({
  kind: 'import-history',
  opening: { points: 0, growth: 0 },
  purchases: purchases.map(([on, yuan], n) => ({
    orderId: `old:${n}`,
    storeId: 'lake',
    on,
    amountFen: yuan * 100,
  })),
  earns: { points: true, growth: true },
  at: noon,
});
const pointsOf = (command: Import, programme = plainDays) =>
  balance(after(programme, command).points, noon);
const growthOf = (command: Import) =>
  after(plainDays, command).growth.reduce((sum, { growth }) => sum + growth, 0);

describe('An imported history', () => {
  it('opens with the balances given, which count from today', () => {
    const member = after(plainDays, { ...history(), opening: { points: 30, growth: 100 } });
    expect(nextToExpire(member.points, noon)).toEqual({
      points: 30,
      expiresAt: midnight('2028-01-01'),
    });
    expect(member.growth).toEqual([{ on: monday, growth: 100 }]);
    expect(member.tier.standing.tier).toBe('qingming');
  });

  it('of nothing writes nothing', () => {
    expect(lived(plainDays, begun(), history()).events).toHaveLength(1);
  });

  it('counts purchases and visits on their own days, in whatever order they are listed', () => {
    const days = Array.from({ length: 20 }, (_, n) => daysAfter('2025-06-01', n));
    const twice = [...days, ...days].map((on) => [on, 1] as const);
    const member = after(plainDays, history(...twice));
    expect(member.visits).toMatchObject({ days: 20, firstOn: '2025-06-01', lastOn: '2025-06-20' });
    expect(member.purchases).toMatchObject({ count: 40, netFen: 4_000, firstOn: '2025-06-01' });
  });

  it('keeps to the cap of each day, in whatever order it is listed', () => {
    const capped = { ...plainDays, earn: { ...plainDays.earn, capPointsPerDay: 50 } };
    const days = Array.from({ length: 20 }, (_, n) => daysAfter('2025-06-01', n));
    const twice = [...days, ...days].map((on) => [on, 40] as const);
    expect(pointsOf(history(...twice), capped)).toBe(20 * 50);
  });

  it('earns points that expire as if they were earned on the day', () => {
    const { points } = after(plainDays, history(['2025-12-31', 5], ['2026-01-01', 7]));
    expect(points.lots).toEqual([
      { expiresAt: midnight('2027-01-01'), points: 5 },
      { expiresAt: midnight('2028-01-01'), points: 7 },
    ]);
  });

  it('earns no points that would have expired by now', () => {
    expect(pointsOf(history(['2024-12-31', 5]))).toBe(0);
    expect(pointsOf(history(['2025-01-01', 5]))).toBe(5);
  });

  it('earns no growth that would have left the window by now', () => {
    const oldest = daysAfter(monday, -364);
    expect(growthOf(history([oldest, 5]))).toBe(5);
    expect(growthOf(history([daysAfter(oldest, -1), 5]))).toBe(0);
  });

  it('earns what the operator chose and nothing else', () => {
    const bought = history([daysAfter(monday, -1), 5]);
    const [points, growth] = [
      { ...bought, earns: { points: true, growth: false } },
      { ...bought, earns: { points: false, growth: true } },
    ];
    expect([pointsOf(points), growthOf(points)]).toEqual([5, 0]);
    expect([pointsOf(growth), growthOf(growth)]).toEqual([0, 5]);
  });

  it.each([
    ['that earned', daysAfter(monday, -1), { points: true, growth: true }],
    ['that earned no points', daysAfter(monday, -1), { points: false, growth: true }],
    ['that earned no growth', daysAfter(monday, -1), { points: true, growth: false }],
    ['so old that it earned nothing', '2020-01-01', { points: true, growth: true }],
  ])('takes back on refund what a purchase %s', (_, on, earns) => {
    const opening = { points: 10, growth: 10 };
    const life = lived(plainDays, begun(), { ...history([on, 50]), opening, earns });
    const [recorded] = life.events.filter(isRecorded);
    if (recorded === undefined) throw new Error('the purchase is recorded');
    const { member } = lived(plainDays, life, refund(recorded, [5_000, 0], noon + 1));
    expect([balance(member.points, noon + 1), member.points.debt]).toEqual([10, 0]);
    expect(member.growth).toEqual([{ on: monday, growth: 10 }]);
  });
});
