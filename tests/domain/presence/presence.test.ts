import fc from 'fast-check';
import { addDays } from '../../../shared/domain/kernel/day';
import {
  bandOf,
  bought,
  broughtBack,
  daysIn,
  hasDay,
  mark,
  moved,
  noDays,
  noPresence,
  setOf,
} from '../../../shared/domain/presence';
import { daysAfter, monday, tuesday } from '../../support/calendar';
import { united } from '../../support/retention/united';

const visits = (...days: readonly string[]) =>
  days.reduce((presence, day) => mark(presence, 'visit', day), noPresence);

describe('The days of a member', () => {
  it('count once, whatever the order they come in', () => {
    expect(visits(tuesday, monday, tuesday)).toEqual(visits(monday, tuesday));
    expect(daysIn(visits(tuesday, monday).days.visit)).toEqual([monday, tuesday]);
  });

  it('are kept apart by what they are for', () => {
    const { days } = mark(visits(monday), 'open', tuesday);
    expect(hasDay(days.visit, tuesday)).toBe(false);
    expect(hasDay(days.open, tuesday)).toBe(true);
    expect(days.purchase).toBeNull();
  });

  it('stay purchase days until the last purchase of the day is brought back', () => {
    const twice = bought(bought(noPresence, monday), monday);
    const once = broughtBack(twice, monday);
    expect(hasDay(once.days.purchase, monday)).toBe(true);
    expect(broughtBack(once, monday)).toEqual(noPresence);
    expect(once).toEqual(bought(noPresence, monday));
  });

  it('come back from a text as they went in, some years of them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(1500), { maxLength: 60 }), (ages) => {
        const days = ages.map((age) => addDays(monday, age));
        expect(daysIn(setOf(days))).toEqual([...days].sort());
        expect(visits(...days).days.visit).toEqual(setOf(days));
        for (const age of [0, 1, 5, 6, 700]) {
          const day = addDays(monday, age);
          expect(hasDay(setOf(days), day)).toBe(days.includes(day));
        }
      }),
    );
  });

  it('make a text of 61 characters for a year of every day', () => {
    const all = setOf(Array.from({ length: 366 }, (_, age) => daysAfter(monday, age)));
    expect(all?.ages).toHaveLength(61);
  });
});

describe('An entry tells of days', () => {
  it('nothing when none changed', () => {
    expect(moved(visits(monday).days, visits(monday, monday).days)).toBeNull();
  });

  it('only of the kind that changed', () => {
    const before = bought(visits(monday), monday).days;
    const after = mark(bought(visits(monday), monday), 'visit', tuesday).days;
    expect(moved(before, after)).toEqual({
      cohorts: [monday],
      before: { dayZero: monday, visit: before.visit },
      after: { dayZero: monday, visit: after.visit },
    });
  });

  it('of every kind, and both cohorts, when day 0 moved', () => {
    const [before, after] = [visits(tuesday).days, visits(tuesday, monday).days];
    expect(moved(before, after)).toMatchObject({
      cohorts: [tuesday, monday],
      before: { ...before, dayZero: tuesday },
      after: { ...after, dayZero: monday },
    });
    expect(moved(noDays, before)?.cohorts).toEqual([tuesday]);
  });
});

describe('The rhythm band', () => {
  it('goes by the mean gap, each bound belonging to the quicker band', () => {
    const meanGaps = [null, 1, 8, 8.1, 16, 16.1, 35, 35.1, 100, 100.1];
    expect(meanGaps.map(bandOf)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4, 5]);
  });

  it('is that of the days so far, and none before the first visit', () => {
    expect(noPresence.band).toBeNull();
    expect(visits(monday).band).toBe(0);
    expect(visits(monday, daysAfter(monday, 20)).band).toBe(3);
    expect(visits(monday, daysAfter(monday, 20), daysAfter(monday, 10)).band).toBe(2);
  });
});

describe('Two members who are one person', () => {
  it('were there on the days of both, each once, by kind', () => {
    const one = mark(visits(monday, tuesday), 'open', monday);
    const other = visits(tuesday, daysAfter(monday, 30));
    const both = united(one, other);
    expect(both).toEqual(united(other, one));
    expect(both).toEqual(mark(visits(monday, tuesday, daysAfter(monday, 30)), 'open', monday));
  });

  it('keep a purchase day until the last purchase of either is brought back', () => {
    const one = bought(bought(noPresence, monday), tuesday);
    const other = bought(bought(noPresence, monday), monday);
    const both = united(one, other);
    expect(both.purchasesOn).toEqual({ [monday]: 3 });
    const kept = broughtBack(broughtBack(both, monday), monday);
    expect(daysIn(kept.days.purchase)).toEqual([monday, tuesday]);
    expect(daysIn(broughtBack(kept, monday).days.purchase)).toEqual([tuesday]);
  });

  it('are who they were when one of them never came', () => {
    const one = bought(visits(monday, tuesday), monday);
    expect(united(one, noPresence)).toEqual(one);
    expect(united(noPresence, noPresence)).toEqual(noPresence);
  });
});
