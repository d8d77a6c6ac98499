import {
  type Spell,
  judge,
  ownInterval,
  sameDays,
  spellsOf,
  withBudget,
} from '../../../shared/domain/recall';

const period = { upTo: 200, withinDays: 30 };

/** Came on day 80 and then after so many days. */
const away = (gap: number | null): Spell => ({
  ...{ began: 80, band: 0, repeats: 0, sinceFirst: 0 },
  gap,
});

describe('A rule for recall', () => {
  it('calls who is still away on its day, once, and no later than what followed is known', () => {
    const called = (threshold: number, ...spells: Spell[]) =>
      judge(spells, sameDays, { ...period, threshold }).called;
    expect(called(21, away(null))).toBe(1);
    expect(called(120, away(null))).toBe(1);
    expect(called(121, away(null))).toBe(0);
    expect(called(21, away(21))).toBe(0);
    expect(called(21, away(22))).toBe(1);
  });

  it('was right about who was not back in the time that followed', () => {
    const spells = [away(51), away(52), away(null)];
    expect(judge(spells, sameDays, { ...period, threshold: 21 })).toMatchObject({
      ...{ called: 3, gone: 2, medianDays: 21 },
    });
  });

  it('keeps to a budget, and uses it as far as it can', () => {
    const spells = [30, 40, 50, 60].map(away);
    expect(withBudget(spells, sameDays, { ...period, budget: 2 })).toMatchObject({ called: 2 });
    expect(withBudget(spells, sameDays, { ...period, budget: 0 })).toMatchObject({ called: 0 });
    const lasting = [away(400), away(400)];
    const long = { upTo: 900, withinDays: 30, budget: 1 };
    expect(withBudget(lasting, sameDays, long)).toMatchObject({ called: 0, gone: 0 });
    expect(withBudget(spells, sameDays, { ...period, budget: 3 })).toMatchObject({ called: 3 });
    expect(withBudget(spells, sameDays, { ...period, budget: 9 })).toMatchObject({ called: 4 });
  });

  it('by interval asks for a multiple of one’s own, or of the shop’s for who came once', () => {
    const [, second] = spellsOf([0, 10]);
    const rule = ownInterval(30);
    expect(second && rule.callsOn(second, 2)).toBe(20);
    expect(rule.callsOn(away(null), 2)).toBe(60);
    expect(rule.callsOn(away(null), 0.1)).toBe(7);
  });
});
