import fc from 'fast-check';
import {
  type StreakRules,
  decideStreak,
  evolveStreak,
  noStreak,
  streakLength,
} from '../../../shared/domain/streaks';
import { daysAfter, monday } from '../../support/calendar';

const rules: StreakRules = {
  points: 1,
  milestones: [
    { days: 2, points: 1 },
    { days: 4, points: 2 },
    { days: 7, points: 3 },
  ],
  makeUp: { withinDays: 5, perMonth: 6, costPoints: 0 },
};

const asked = fc.record({
  wait: fc.constantFrom(0, 1, 1, 1, 2, 3),
  back: fc.option(fc.integer({ min: 0, max: 7 }), { freq: 2 }),
});

/** Checked-in days on end that include `day`, counted one by one. */
function stretch(days: ReadonlySet<string>, day: string): readonly string[] {
  if (!days.has(day)) return [];
  let first = day;
  while (days.has(daysAfter(first, -1))) first = daysAfter(first, -1);
  const stretched = [first];
  while (days.has(daysAfter(first, stretched.length)))
    stretched.push(daysAfter(first, stretched.length));
  return stretched;
}

it('is a pure function of the days checked in or made up, and rewards a milestone once in a run', () => {
  fc.assert(
    fc.property(fc.array(asked, { maxLength: 40 }), (requests) => {
      const days = new Set<string>();
      const rewards: { milestone: number; on: string }[] = [];
      let streak = noStreak;
      let today = monday;
      for (const { wait, back } of requests) {
        today = daysAfter(today, wait);
        const command =
          back === null
            ? ({ kind: 'check-in', today } as const)
            : ({ kind: 'make-up', today, day: daysAfter(today, -back) } as const);
        const decision = decideStreak(rules, command, streak);
        if (!decision.ok) continue;
        for (const event of decision.value) {
          days.add(event.on);
          expect(event.streak).toBe(stretch(days, event.on).length);
          for (const { days: milestone } of event.milestones) {
            expect(milestone).toBeLessThanOrEqual(event.streak);
            const run = stretch(days, event.on);
            const rewarded = rewards.filter(
              (one) => one.milestone === milestone && run.includes(one.on),
            );
            expect(rewarded).toEqual([]);
            rewards.push({ milestone, on: event.on });
          }
          streak = evolveStreak(streak, event);
        }
        const reached = rules.milestones.filter(
          (milestone) => milestone.days <= stretch(days, today).length,
        );
        for (const { days: milestone } of reached) {
          const run = stretch(days, today);
          expect(rewards.some((one) => one.milestone === milestone && run.includes(one.on))).toBe(
            true,
          );
        }
        const open = days.has(today) ? today : daysAfter(today, -1);
        expect(streakLength(streak, today)).toBe(stretch(days, open).length);
      }
    }),
    { numRuns: 1_000 },
  );
});
