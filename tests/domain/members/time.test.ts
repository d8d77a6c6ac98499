import {
  type MemberCommand,
  type MemberEvent,
  cardOf,
  passTime,
} from '../../../shared/domain/members';
import { clock, daysAfter, lastInstantOf, midnight, monday } from '../../support/calendar';
import { plainDays } from '../../support/cast';
import { purchase } from '../../support/counter';
import { after, begun, lived } from '../../support/given';

const bought = after(plainDays, purchase('a', 50, { at: clock(monday) }));
const newYear = midnight('2028-01-01');
const adjust = (points: number, growth: number, at: number): MemberCommand => ({
  kind: 'adjust',
  points,
  growth,
  reason: 'count',
  at,
});

/** What time did beside counting the years. */
const besideYears = (events: readonly MemberEvent[]) =>
  events.filter(({ kind }) => kind !== 'anniversary-came');

describe('At the end of the year', () => {
  const balanceAt = (at: number) => cardOf(plainDays, bought, at).points.balance;

  it('points can be redeemed through the last instant of 31 December in UTC+8', () => {
    expect([lastInstantOf('2027-12-31'), newYear, newYear + 1].map(balanceAt)).toEqual([50, 0, 0]);
  });

  it('a command decides on what is left after points have expired', () => {
    const redeem = (at: number) =>
      lived(plainDays, { member: bought, events: [] }, adjust(-50, 0, at));
    expect(besideYears(redeem(newYear - 1).events).map(({ kind }) => kind)).toEqual([
      'points-redeemed',
    ]);
    expect(besideYears(redeem(newYear).events)).toEqual([]);
  });

  it('expiry is written down once, at its own instant, however late somebody looks', () => {
    const late = passTime(plainDays, bought, newYear + 99_999_999);
    expect(besideYears(late.events)).toEqual([
      {
        kind: 'points-expired',
        points: 50,
        draws: [{ expiresAt: newYear, points: 50 }],
        expiredAt: newYear,
      },
    ]);
    expect(passTime(plainDays, late.member, newYear + 99_999_999).events).toEqual([]);
  });
});

describe('Points that wait', () => {
  const programme = { ...plainDays, earn: { ...plainDays.earn, pendingDays: 7 } };
  const waiting = after(programme, purchase('a', 50, { at: clock(monday) }));

  it('can be redeemed from the first instant of their day', () => {
    const at = midnight(daysAfter(monday, 7));
    const shown = [at - 1, at].map((when) => cardOf(programme, waiting, when).points);
    expect(shown.map(({ balance, pending }) => [balance, pending])).toEqual([
      [0, 50],
      [50, 0],
    ]);
  });

  it('do so over the turn of the year with the expiry of the year they mature in', () => {
    const december = after(programme, purchase('a', 50, { at: clock('2026-12-28') }));
    expect(december.points.pending[0]?.expiresAt).toBe(midnight('2029-01-01'));
  });
});

describe('A tier that was not kept', () => {
  const leaf = lived(plainDays, begun(), adjust(0, 99, clock('2026-03-09', '13:00:00.000')));
  const missed = lived(plainDays, leaf, adjust(0, 1, clock('2026-06-01'))).member;
  const over = daysAfter('2026-06-01', 365 + 30);

  it('is still held at the last instant of grace and not at the next', () => {
    const tierAt = (at: number) => cardOf(plainDays, missed, at).tier.tier;
    expect([midnight(over) - 1, midnight(over)].map(tierAt)).toEqual(['qingming', 'sprout']);
  });

  it('is told step by step: grace, then the end', () => {
    const { events } = passTime(plainDays, missed, midnight(over));
    expect(
      besideYears(events).map((event) => (event.kind === 'tier-changed' ? event.why : event.kind)),
    ).toEqual(['grace', 'ended']);
  });

  it('earned back in grace is told so, kept without grace too', () => {
    const whyAfter = (at: number) =>
      lived(plainDays, { member: missed, events: [] }, adjust(0, 80, at)).events.flatMap((event) =>
        event.kind === 'tier-changed' ? [event.why] : [],
      );
    expect(whyAfter(midnight(over) - 1)).toEqual(['grace', 'earned-back']);
    const keeper = lived(
      plainDays,
      { member: missed, events: [] },
      adjust(0, 80, clock('2027-03-09')),
    );
    const { events } = passTime(plainDays, keeper.member, midnight(over));
    expect(events).toMatchObject([{ kind: 'tier-changed', why: 'kept' }]);
  });
});
