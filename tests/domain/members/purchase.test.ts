import type { MemberEvent } from '../../../shared/domain/members';
import { clock, lastInstantOf, midnight, monday, tuesday } from '../../support/calendar';
import { plainDays, programmeOf } from '../../support/cast';
import { basketOf, isRecorded, purchase } from '../../support/counter';
import { after, begun, given, lived } from '../../support/given';

const noon = clock(monday);
const HOUR = 3_600_000;
const buy = (yuan: number, at = noon, boughtAt = at) => purchase('a', yuan, { at, boughtAt });
const eventsOf = (yuan: number, at = noon, boughtAt = at): readonly MemberEvent[] =>
  lived(plainDays, begun(), buy(yuan, at, boughtAt)).events.slice(1);

describe('A purchase', () => {
  it('is a visit, points, growth and, at a threshold, a tier', () => {
    expect(eventsOf(100).map(({ kind }) => kind)).toEqual([
      'visit-recorded',
      'purchase-recorded',
      'growth-earned',
      'points-earned',
      'tier-changed',
    ]);
    expect(eventsOf(99).map(({ kind }) => kind)).not.toContain('tier-changed');
  });

  it('lifts the next purchase, not itself', () => {
    const { lots } = after(plainDays, buy(100), purchase('b', 100, { at: noon + 1 })).points;
    expect(lots.map(({ points }) => points)).toEqual([210]);
  });

  it('uses up the code shown for it', () => {
    const shown = { ...buy(10), code: { step: 7, late: false } };
    expect(lived(plainDays, begun(), shown).events[1]).toEqual({ kind: 'code-used', step: 7 });
    given(plainDays, { kind: 'code-used', step: 7 })
      .when(shown)
      .thenRefused({ code: 'code-already-used' });
  });

  it('of nothing is still a visit and a purchase', () => {
    expect(eventsOf(0).map(({ kind }) => kind)).toEqual(['visit-recorded', 'purchase-recorded']);
  });

  it('is refused at another price than the quoted one, by a fen either way', () => {
    for (const payFen of [9_999, 10_001]) {
      given(plainDays)
        .when({ ...buy(100), payFen })
        .thenRefused({ code: 'quote-changed', payFen: 10_000 });
    }
  });

  it('is priced by the tier when the price is not settled yet', () => {
    const regular = lived(plainDays, begun(), buy(300));
    const basket = basketOf(100, false);
    const told = { ...purchase('b', 98, { at: noon + 1 }), basket };
    expect(lived(plainDays, regular, told).member.purchases.netFen).toBe(39_800);
    expect(lived(plainDays, regular, { ...told, payFen: 10_000 })).toBe(regular);
  });

  it.each([
    [49_999, true],
    [50_000, true],
    [50_001, false],
  ])('of %i yuan can be recorded: %j', (yuan, can) => {
    const command = buy(yuan);
    if (can) expect(eventsOf(yuan).some(isRecorded)).toBe(true);
    else
      given(plainDays).when(command).thenRefused({ code: 'amount-too-large', maxFen: 5_000_000 });
  });
});

describe('A purchase that arrives late', () => {
  it('is taken to the last millisecond of the hours allowed, and not after', () => {
    const at = clock(tuesday);
    const counted = [at - 24 * HOUR + 1, at - 24 * HOUR].map((boughtAt) =>
      eventsOf(10, at, boughtAt).some(isRecorded),
    );
    expect(counted).toEqual([true, true]);
    given(plainDays)
      .when(buy(10, at, at - 24 * HOUR - 1))
      .thenRefused({ code: 'purchase-too-late', lateHours: 24 });
  });

  it('is never from the future, by a millisecond', () => {
    expect(eventsOf(10, noon, noon).some(isRecorded)).toBe(true);
    given(plainDays)
      .when(buy(10, noon, noon + 1))
      .thenRefused({ code: 'purchase-in-future' });
  });

  it('earns by the rules of the day it was bought on', () => {
    const programme = programmeOf();
    const pointsOf = (at: number, boughtAt: number) =>
      lived(programme, begun(programme), buy(10, at, boughtAt)).member.points.lots[0]?.points;
    const [start, end] = [midnight(tuesday), lastInstantOf(tuesday)];
    expect([start - 1, start, end, end + 1].map((at) => pointsOf(end + 1, at))).toEqual(
      // The first is a millisecond later than a till may be.
      [undefined, 20, 20, 10],
    );
  });

  it('counts its growth and its visit for the day it was bought on', () => {
    const { growth, visits } = after(plainDays, buy(10, clock(tuesday), lastInstantOf(monday)));
    expect([growth, visits.lastOn]).toEqual([[{ on: monday, growth: 10 }], monday]);
  });

  it('names the expiry its points really have, though a year ended before they matured', () => {
    const waits = { ...plainDays, earn: { ...plainDays.earn, pendingDays: 7 } };
    const expiries = [plainDays, waits].map((programme) => {
      const late = buy(10, midnight('2027-01-01'), lastInstantOf('2026-12-31'));
      const { events, member } = lived(programme, begun(programme), late);
      const { lots, pending } = member.points;
      return [...lots, ...pending, ...events.filter(isRecorded)].map((found) =>
        'expiresAt' in found ? found.expiresAt : found.pointsExpireAt,
      );
    });
    const expiresAt = midnight('2029-01-01');
    expect(expiries).toEqual([
      [expiresAt, expiresAt],
      [expiresAt, expiresAt],
    ]);
  });

  it('reaches the tier as of the day it was bought on', () => {
    const member = after(plainDays, buy(100, clock(tuesday), lastInstantOf(monday)));
    expect(member.tier.standing).toMatchObject({ tier: 'qingming', since: monday });
  });

  it('from before the enrolment counts for the day of the enrolment', () => {
    const { growth } = after(plainDays, buy(100, noon, noon - 20 * HOUR));
    expect(growth).toEqual([{ on: monday, growth: 100 }]);
  });
});
