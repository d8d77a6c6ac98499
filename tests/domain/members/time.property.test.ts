import fc from 'fast-check';
import { cardOf, dueAt, passTime } from '../../../shared/domain/members';
import { anyAsks, ending, hurried, play } from '../../support/any-history';
import { teaHouse } from '../../../shared/domain/programme';
import { plainDays, programmeOf } from '../../support/cast';

const DAY = 86_400_000;
const later = fc.oneof(
  fc.integer({ min: 0, max: 3 * DAY }),
  fc.integer({ min: 0, max: 900 * DAY }),
  fc.integer({ min: 0, max: 900 }).map((days) => days * DAY),
);

describe.each([
  ['the tea house', plainDays],
  ['a hurried programme', hurried(plainDays)],
  ['a giving programme', hurried(programmeOf({ gifts: teaHouse.gifts }))],
])('Time in %s', (_, programme) => {
  it('does the same in one step as in many', () => {
    fc.assert(
      fc.property(anyAsks, fc.array(later, { minLength: 1, maxLength: 4 }), (asks, waits) => {
        const { member, at } = ending(programme, play(programme, asks));
        const stops = waits.map((wait) => at + wait).sort((a, b) => a - b);
        const last = stops.at(-1) ?? at;
        const stepwise = stops.reduce((now, stop) => passTime(programme, now, stop).member, member);
        expect(passTime(programme, member, last).member).toEqual(stepwise);
      }),
      { numRuns: 1_000 },
    );
  });

  it('changes nothing before it is due and something when it is', () => {
    fc.assert(
      fc.property(anyAsks, fc.nat(), (asks, early) => {
        const { member: stored, at } = ending(programme, play(programme, asks));
        const { member } = passTime(programme, stored, at);
        const due = dueAt(programme, member) ?? 0;
        expect(due).toBeGreaterThan(at);
        expect(passTime(programme, member, due - 1)).toEqual({ member, events: [] });
        expect(passTime(programme, member, at + (early % (due - at))).events).toEqual([]);
        expect(passTime(programme, member, due).events.length).toBeGreaterThan(0);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is passed in what a member reads, whether or not it was written', () => {
    fc.assert(
      fc.property(anyAsks, later, (asks, wait) => {
        const { member, at } = ending(programme, play(programme, asks));
        const written = passTime(programme, member, at + wait).member;
        expect(cardOf(programme, written, at + wait)).toEqual(cardOf(programme, member, at + wait));
      }),
      { numRuns: 1_000 },
    );
  });
});
