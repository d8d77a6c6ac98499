import {
  type Streak,
  type StreakEvent,
  type StreakRules,
  checkInCard,
  decideStreak,
  evolveStreak,
  noStreak,
  streakLength,
} from '../../../shared/domain/streaks';
import { daysAfter, monday } from '../../support/calendar';
import { specification } from '../../support/given';

const rules: StreakRules = {
  points: 1,
  milestones: [
    { days: 3, points: 3 },
    { days: 7, points: 10 },
  ],
  makeUp: { withinDays: 7, perMonth: 2, costPoints: 5 },
};
const given = specification(
  {
    decide: (command: Parameters<typeof decideStreak>[1], streak: Streak) =>
      decideStreak(rules, command, streak),
    evolve: evolveStreak,
  },
  noStreak,
);
const day = (n: number) => daysAfter(monday, n);
const checkIn = (n: number) => ({ kind: 'check-in', today: day(n) }) as const;
const makeUp = (n: number, today: number) =>
  ({ kind: 'make-up', day: day(n), today: day(today) }) as const;

/** The events of check-ins and made-up days that are all accepted. */
function events(...commands: readonly Parameters<typeof decideStreak>[1][]): StreakEvent[] {
  const happened: StreakEvent[] = [];
  for (const command of commands) {
    const decision = decideStreak(rules, command, happened.reduce(evolveStreak, noStreak));
    if (!decision.ok) throw new Error(decision.refusal.code);
    happened.push(...decision.value);
  }
  return happened;
}
const onDays = (...days: readonly number[]) => events(...days.map(checkIn));
const streakOf = (happened: readonly StreakEvent[]) => happened.reduce(evolveStreak, noStreak);

describe('Checking in', () => {
  it('begins a streak', () => {
    given()
      .when(checkIn(0))
      .then({ kind: 'checked-in', on: day(0), streak: 1, milestones: [] });
  });

  it('counts once a day', () => {
    given(...onDays(0))
      .when(checkIn(0))
      .thenRefused({ code: 'already-checked-in', on: day(0) });
  });

  it('goes on from yesterday and starts again after a missed day', () => {
    given(...onDays(0))
      .when(checkIn(1))
      .then({ kind: 'checked-in', on: day(1), streak: 2, milestones: [] });
    given(...onDays(0))
      .when(checkIn(2))
      .then({ kind: 'checked-in', on: day(2), streak: 1, milestones: [] });
  });

  it('rewards a milestone on its day, not the day before and not the day after', () => {
    const reached = onDays(0, 1, 2, 3, 4, 5, 6, 7).map(({ milestones }) =>
      milestones.map(({ days }) => days),
    );
    expect(reached).toEqual([[], [], [3], [], [], [], [7], []]);
  });

  it('rewards the same milestone again in a new run', () => {
    const reached = onDays(0, 1, 2, 10, 11, 12).map(({ milestones }) => milestones.length);
    expect(reached).toEqual([0, 0, 1, 0, 0, 1]);
  });
});

describe('Making up a missed day', () => {
  it('joins the runs on both sides', () => {
    given(...onDays(0, 2))
      .when(makeUp(1, 2))
      .then({
        kind: 'day-made-up',
        on: day(1),
        today: day(2),
        streak: 3,
        milestones: [{ days: 3, points: 3 }],
      });
  });

  it('rewards no milestone again that either run was rewarded for', () => {
    const history = onDays(0, 1, 2, 4, 5, 6);
    given(...history)
      .when(makeUp(3, 6))
      .then({
        kind: 'day-made-up',
        on: day(3),
        today: day(6),
        streak: 7,
        milestones: [{ days: 7, points: 10 }],
      });
  });

  it('reaches back the days of the window and no further', () => {
    given(...onDays(10))
      .when(makeUp(3, 10))
      .then({ kind: 'day-made-up', on: day(3), today: day(10), streak: 1, milestones: [] });
    given(...onDays(10))
      .when(makeUp(2, 10))
      .thenRefused({ code: 'make-up-too-late', earliest: day(3) });
  });

  it.each([10, 11])('is not for today or a day to come (%i)', (n) => {
    given()
      .when(makeUp(n, 10))
      .thenRefused({ code: 'day-not-missed', on: day(n) });
  });

  it('is for yesterday', () => {
    given()
      .when(makeUp(9, 10))
      .then({ kind: 'day-made-up', on: day(9), today: day(10), streak: 1, milestones: [] });
  });

  it('is not for a day that was checked in or made up', () => {
    given(...onDays(8), ...events(makeUp(9, 10)))
      .when(makeUp(8, 10))
      .thenRefused({ code: 'day-not-missed', on: day(8) });
    given(...events(makeUp(9, 10)))
      .when(makeUp(9, 10))
      .thenRefused({ code: 'day-not-missed', on: day(9) });
  });

  it('is done so many times in a calendar month and again from the first of the next', () => {
    const used = events(makeUp(20, 22), makeUp(21, 22));
    expect(day(22)).toBe('2026-03-31');
    given(...events(makeUp(20, 22)))
      .when(makeUp(18, 22))
      .then({ kind: 'day-made-up', on: day(18), today: day(22), streak: 1, milestones: [] });
    given(...used)
      .when(makeUp(18, 22))
      .thenRefused({ code: 'no-make-up-left', perMonth: 2 });
    given(...used)
      .when(makeUp(18, 23))
      .then({ kind: 'day-made-up', on: day(18), today: day(23), streak: 1, milestones: [] });
  });

  it('counts for the month it is done in, not for the month of the missed day', () => {
    const used = events(makeUp(20, 23), makeUp(21, 23));
    given(...used)
      .when(makeUp(22, 23))
      .thenRefused({ code: 'no-make-up-left', perMonth: 2 });
  });
});

describe('The streak', () => {
  const streak = streakOf(onDays(0, 1, 2));

  it('stays while today is still open and is gone the day after', () => {
    expect([2, 3, 4].map((n) => streakLength(streak, day(n)))).toEqual([3, 3, 0]);
  });

  it('is shown with what comes next and which days can be made up', () => {
    const card = checkInCard(rules, streakOf(onDays(0, 1, 2, 4)), day(5));
    expect(card).toEqual({
      today: day(5),
      checkedIn: false,
      streak: 1,
      runs: [
        { from: day(0), to: day(2) },
        { from: day(4), to: day(4) },
      ],
      next: { days: 3, points: 3 },
      makeUp: { days: [day(-2), day(-1), day(3)], left: 2, costPoints: 5 },
    });
  });

  it('shows the next milestone only, and none after the last', () => {
    const next = (...days: readonly number[]) =>
      checkInCard(rules, streakOf(onDays(...days)), day(days.length - 1)).next?.days;
    expect([next(0, 1), next(0, 1, 2), next(0, 1, 2, 3, 4, 5, 6)]).toEqual([3, 7, undefined]);
  });

  it('is forgotten two months after it ended, not while it goes on', () => {
    const long = onDays(...Array.from({ length: 100 }, (_, n) => n));
    expect(streakLength(streakOf(long), day(99))).toBe(100);
    const runs = (n: number) => streakOf([...onDays(0), ...onDays(n).slice(-1)]).runs.length;
    expect([62, 63].map(runs)).toEqual([2, 1]);
  });
});
