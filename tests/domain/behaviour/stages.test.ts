import fc from 'fast-check';
import {
  type Signals,
  type StageTerms,
  behaviourPresets,
  intentionOf,
  stageOf,
  stages,
} from '../../../shared/domain/behaviour';
import { daysOf, numbered } from '../../support/cohorts';

const terms: StageTerms = {
  ...behaviourPresets.daily,
  asOf: numbered(100),
  awayDays: { 0: 40, 1: 10, 2: 20, 3: 60, 4: 90, 5: 90 },
};
const none: Signals = { visit: [], open: [], 'check-in': [], claim: [], 'sign-up': [] };
const signals = (given: Partial<Record<keyof Signals, readonly number[]>>): Signals => ({
  ...none,
  ...Object.fromEntries(Object.entries(given).map(([name, days]) => [name, days.map(numbered)])),
});

const of = (purchase: readonly number[], visit = purchase, said: Signals = none) => {
  const { visit: visits, purchase: purchases } = daysOf({ visit, purchase });
  return stageOf({ visits, purchases, signals: said }, terms);
};

describe('Intention before the first purchase', () => {
  const sum = (given: Parameters<typeof signals>[0]) =>
    intentionOf(signals(given), terms.intention, terms.asOf).sum;

  it('counts each signal by its weight for each of its days, up to three', () => {
    expect(sum({})).toBe(0);
    expect(sum({ visit: [99] })).toBe(2);
    expect(sum({ visit: [97, 98, 99], open: [99] })).toBe(7);
    expect(sum({ visit: [96, 97, 98, 99] })).toBe(6);
    expect(sum({ open: [99, 99] })).toBe(1);
  });

  it('looks at the thirty days that end with the day, and at none after it', () => {
    expect(sum({ visit: [70] })).toBe(0);
    expect(sum({ visit: [71] })).toBe(2);
    expect(sum({ visit: [100] })).toBe(2);
    expect(sum({ visit: [101] })).toBe(0);
  });

  it('is strong from the line on', () => {
    expect(of([], [], signals({ open: [98, 99, 100] }))).toBe('weak-intention');
    expect(of([], [], signals({ open: [98, 99, 100], 'check-in': [99] }))).toBe('strong-intention');
  });
});

describe('A stage after it', () => {
  it('is the first purchase for three days, then the time for the second', () => {
    expect(of([98])).toBe('first-purchase');
    expect(of([97])).toBe('second-window');
    expect(of([61])).toBe('second-window');
  });

  it('is growing from two purchase days and regular from six', () => {
    expect(of([95, 96])).toBe('growing');
    expect(of([91, 92, 93, 94, 95])).toBe('growing');
    expect(of([90, 91, 92, 93, 94, 95])).toBe('regular');
  });

  it("is at risk from the days of the member's own rhythm on, and lost from twice as many", () => {
    expect(of([61])).toBe('second-window');
    expect(of([60])).toBe('at-risk');
    expect(of([21])).toBe('at-risk');
    expect(of([20])).toBe('lost');
    expect(of([90, 91])).toBe('growing');
    expect(of([89, 90])).toBe('at-risk');
    expect(of([80, 81])).toBe('at-risk');
    expect(of([79, 80])).toBe('lost');
  });

  it('hears a visit without a purchase, and nothing after the day', () => {
    expect(of([20], [20, 95])).toBe('second-window');
    expect(of([98, 101])).toBe('first-purchase');
  });

  it('is one and only one, whatever was bought and seen', () => {
    const days = fc.array(fc.nat(120), { maxLength: 12 });
    fc.assert(
      fc.property(days, days, days, (purchase, visit, open) => {
        const stage = of(purchase, [...purchase, ...visit], signals({ visit, open }));
        expect(stages.filter((each) => each === stage)).toHaveLength(1);
        const bought = purchase.some((day) => day <= 100);
        expect(stage.endsWith('intention')).toBe(!bought);
      }),
    );
  });
});
