import { dayOf } from '../../../shared/domain/kernel/day';
import type { MemberCommand } from '../../../shared/domain/members';
import { clock, daysAfter, midnight, monday } from '../../support/calendar';
import { plainDays } from '../../support/cast';
import { isRecorded, purchase, refund } from '../../support/counter';
import { begun, lived } from '../../support/given';

const noon = clock(monday);

/** A member who bought for 120 yuan on Monday, did something else and then gives it back. */
function refunded(
  [before, after]: readonly [number, number],
  between: readonly MemberCommand[] = [],
  { programme = plainDays, at = noon + 10 } = {},
) {
  const bought = lived(programme, begun(programme), purchase('a', 120, { at: noon }));
  const [recorded] = bought.events.filter(isRecorded);
  if (recorded === undefined) throw new Error('the purchase is recorded');
  const then = between.reduce((life, command) => lived(programme, life, command), bought);
  const life = lived(programme, then, refund(recorded, [before, after], at));
  return { life, events: life.events.slice(then.events.length) };
}
const kinds = (events: readonly Readonly<{ kind: string }>[]) => events.map(({ kind }) => kind);
const redeem = (points: number): MemberCommand => ({
  kind: 'adjust',
  points: -points,
  growth: 0,
  reason: 'tea for points',
  at: noon + 1,
});

describe('A refunded purchase', () => {
  it('leaves no points, no growth, no tier and no purchase', () => {
    const { life, events } = refunded([12_000, 0]);
    expect(kinds(events)).toEqual([
      'purchase-refunded',
      'points-reversed',
      'growth-reversed',
      'tier-changed',
    ]);
    const { points, growth, tier, purchases } = life.member;
    expect([points.lots, points.debt, growth]).toEqual([[], 0, []]);
    expect([tier.standing.tier, purchases.count, purchases.netFen]).toEqual(['sprout', 0, 0]);
  });

  it.each([
    [10_001, 'qingming', 100],
    [10_000, 'qingming', 100],
    [9_999, 'sprout', 99],
  ])('of which %i fen are kept leaves the tier %s', (kept, tier, points) => {
    const { life } = refunded([12_000, kept]);
    expect(life.member.tier.standing.tier).toBe(tier);
    expect(life.member.points.lots.map((lot) => lot.points)).toEqual([points]);
  });

  it('says that the refund lowered the tier', () => {
    const { events } = refunded([12_000, 0]);
    expect(events.at(-1)).toMatchObject({ kind: 'tier-changed', why: 'refunded' });
  });

  it('turns points that were redeemed into debt, to the point', () => {
    expect(refunded([12_000, 0], [redeem(120)]).life.member.points.debt).toBe(120);
    expect(refunded([12_000, 0], [redeem(1)]).life.member.points.debt).toBe(1);
    expect(refunded([12_000, 100], [redeem(1)]).life.member.points.debt).toBe(0);
  });

  it('owes nothing for points that have expired, from the instant they do', () => {
    const expiry = midnight('2028-01-01');
    const debts = [expiry - 1, expiry, expiry + 1].map((at) => {
      const { life } = refunded([12_000, 0], [redeem(20)], { at });
      return life.member.points.debt;
    });
    expect(debts).toEqual([20, 0, 0]);
  });

  it('takes pending points before they mature', () => {
    const programme = { ...plainDays, earn: { ...plainDays.earn, pendingDays: 7 } };
    const { life } = refunded([12_000, 2_000], [], { programme });
    expect(life.member.points.pending.map((lot) => lot.points)).toEqual([20]);
    const matured = { programme, at: midnight('2026-03-16') };
    const later = refunded([12_000, 2_000], [], matured).life.member.points;
    expect([later.pending, later.lots.map((lot) => lot.points)]).toEqual([[], [20]]);
  });

  it('makes room again under the cap of its day', () => {
    const programme = { ...plainDays, earn: { ...plainDays.earn, capPointsPerDay: 120 } };
    const { life } = refunded([12_000, 0], [], { programme });
    const again = lived(programme, life, purchase('b', 50, { at: noon + 20 }));
    expect(again.member.points.lots.map((lot) => lot.points)).toEqual([50]);
  });

  it('lowers the tier as if it had never been bought, however much later', () => {
    const at = clock(daysAfter(monday, 300));
    const { life } = refunded([12_000, 0], [], { at });
    expect(life.member.tier.standing).toEqual({
      tier: 'sprout',
      since: monday,
      until: null,
      growthFrom: monday,
      graceUntil: null,
    });
  });

  it('takes back no growth that an adjustment has taken already', () => {
    const less = { kind: 'adjust', points: 0, growth: -50, reason: 'count', at: noon + 1 } as const;
    const { life, events } = refunded([12_000, 0], [less]);
    expect(life.member.growth).toEqual([]);
    expect(events).toContainEqual(
      expect.objectContaining({ kind: 'growth-reversed', growth: 70, on: dayOf(noon) }),
    );
  });

  it('writes only the refund when the part given back earned nothing', () => {
    expect(kinds(refunded([12_000, 11_999]).events)).toEqual([
      'purchase-refunded',
      'points-reversed',
      'growth-reversed',
    ]);
    expect(kinds(refunded([12_099, 12_001]).events)).toEqual(['purchase-refunded']);
  });
});
