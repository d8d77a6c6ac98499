import type { MemberCommand, MemberEvent } from '../../../shared/domain/members';
import { balance } from '../../../shared/domain/points';
import { clock, daysAfter, midnight, monday } from '../../support/calendar';
import { plainDays } from '../../support/cast';
import { after, begun, given, lived } from '../../support/given';

const day = (n: number) => daysAfter(monday, n);
const checkIn = (n: number, at = clock(day(n))): MemberCommand => ({ kind: 'check-in', at });
const makeUp = (n: number, at: number): MemberCommand => ({ kind: 'make-up', day: day(n), at });
const expiresAt = midnight('2028-01-01');
const earned = (points: number, cause: object, repaid = 0) =>
  ({ kind: 'points-earned', points, repaid, cause, maturesAt: null, expiresAt }) as MemberEvent;
const eventsOf = (...commands: readonly MemberCommand[]) =>
  commands.reduce((life, command) => lived(plainDays, life, command), begun()).events.slice(1);
const pointsAfter = (...commands: readonly MemberCommand[]) =>
  balance(after(plainDays, ...commands).points, commands.at(-1)?.at ?? 0);
const adjust = (points: number, at: number): MemberCommand => ({
  kind: 'adjust',
  points,
  growth: 0,
  reason: 'count',
  at,
});

describe('A check-in', () => {
  it('earns its points', () => {
    given(plainDays)
      .when(checkIn(0))
      .then(
        { kind: 'checked-in', on: monday, streak: 1, milestones: [] },
        earned(1, { kind: 'check-in', on: monday }),
      );
  });

  it('is one a day by the calendar of UTC+8', () => {
    const justBefore = midnight(day(1)) - 1;
    given(plainDays, ...eventsOf(checkIn(0, justBefore)))
      .when(checkIn(0, justBefore))
      .thenRefused({ code: 'already-checked-in', on: monday });
    expect(pointsAfter(checkIn(0, justBefore), checkIn(1, justBefore + 1))).toBe(2);
  });

  it('earns a milestone on top', () => {
    given(plainDays, ...eventsOf(checkIn(0), checkIn(1)))
      .when(checkIn(2))
      .then(
        { kind: 'checked-in', on: day(2), streak: 3, milestones: [{ days: 3, points: 3 }] },
        earned(1, { kind: 'check-in', on: day(2) }),
        earned(3, { kind: 'milestone', streak: 3, on: day(2) }),
      );
  });

  it('repays debt before it earns, point by point', () => {
    const owing: MemberEvent = {
      kind: 'points-reversed',
      points: 3,
      source: 'lake:old',
      fromPending: 0,
      draws: [],
      owed: 3,
      cause: { kind: 'refund', orderId: 'lake:old', refundNo: '1' },
    };
    const poor: MemberEvent = {
      kind: 'points-redeemed',
      points: 2,
      draws: [{ expiresAt, points: 2 }],
      cause: { kind: 'adjustment', reason: 'count' },
    };
    given(plainDays, ...eventsOf(checkIn(0), checkIn(1)), poor, owing)
      .when(checkIn(2))
      .then(
        { kind: 'checked-in', on: day(2), streak: 3, milestones: [{ days: 3, points: 3 }] },
        earned(1, { kind: 'check-in', on: day(2) }, 1),
        earned(3, { kind: 'milestone', streak: 3, on: day(2) }, 2),
      );
  });
});

describe('A made-up day', () => {
  const missed = [checkIn(0), checkIn(2)];
  const at = clock(day(2)) + 1;

  it('costs its points, earns no check-in and may reach a milestone', () => {
    given(plainDays, ...eventsOf(...missed, adjust(3, at)))
      .when(makeUp(1, at))
      .then(
        {
          kind: 'points-redeemed',
          points: 5,
          draws: [{ expiresAt, points: 5 }],
          cause: { kind: 'make-up', on: day(1) },
        },
        {
          kind: 'day-made-up',
          on: day(1),
          today: day(2),
          streak: 3,
          milestones: [{ days: 3, points: 3 }],
        },
        earned(3, { kind: 'milestone', streak: 3, on: day(1) }),
      );
  });

  it('is refused when a point is missing, though the milestone would pay for it', () => {
    given(plainDays, ...eventsOf(...missed, adjust(2, at)))
      .when(makeUp(1, at))
      .thenRefused({ code: 'insufficient-points', short: 1 });
  });

  it('is refused before it costs anything', () => {
    given(plainDays, ...eventsOf(...missed, adjust(50, at)))
      .when(makeUp(2, at))
      .thenRefused({ code: 'day-not-missed', on: day(2) });
  });
});
