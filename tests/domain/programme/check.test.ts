import { type ProgrammeTerms, checkProgramme, teaHouse } from '../../../shared/domain/programme';

const tiersWith = (i: number, change: object): ProgrammeTerms => ({
  ...teaHouse,
  gifts: { tiers: [], repeat: null },
  tiers: {
    ...teaHouse.tiers,
    tiers: teaHouse.tiers.tiers.map((tier, j) => (i === j ? { ...tier, ...change } : tier)),
  },
});
const [rule] = teaHouse.earn.rules;
const ruleWith = (change: object): ProgrammeTerms => ({
  ...teaHouse,
  earn: { ...teaHouse.earn, rules: rule === undefined ? [] : [{ ...rule, ...change }] },
});
const milestones = (...days: readonly number[]): ProgrammeTerms => ({
  ...teaHouse,
  checkIn: { ...teaHouse.checkIn, milestones: days.map((at) => ({ days: at, points: 1 })) },
});

const five = { kind: 'coupon', coupon: 'five-off' } as const;
const again = {
  ...{ coupon: 'again', minPayFen: 1, opensPermille: 500, closesPermille: 1500 },
  firstTimerDays: 14,
};
const giving = (gifts: Partial<ProgrammeTerms['gifts']>): ProgrammeTerms => ({
  ...teaHouse,
  gifts: { tiers: [], repeat: null, ...gifts },
});

describe('A programme', () => {
  it('that is the tea house can be published', () => {
    expect(checkProgramme(teaHouse)).toEqual([]);
  });

  it.each([
    [tiersWith(0, { threshold: 1 }), 'tiers.tiers.0.threshold', 'lowest-tier-starts-at-0'],
    [tiersWith(1, { threshold: 0, keep: 0 }), 'tiers.tiers.1.threshold', 'thresholds-rise'],
    [tiersWith(2, { threshold: 100, keep: 90 }), 'tiers.tiers.2.threshold', 'thresholds-rise'],
    [tiersWith(1, { keep: 101 }), 'tiers.tiers.1.keep', 'keep-at-most-threshold'],
    [tiersWith(2, { keep: 79 }), 'tiers.tiers.2.keep', 'keeps-rise'],
    [tiersWith(1, { id: 'guyu' }), 'tiers.tiers.2.id', 'id-already-taken'],
    [
      ruleWith({ from: '2026-06-02', to: '2026-06-01' }),
      'earn.rules.0.to',
      'ends-before-it-starts',
    ],
    [ruleWith({ tiers: ['qingming', 'gold'] }), 'earn.rules.0.tiers.1', 'no-such-tier'],
    [
      giving({ tiers: [{ tier: 'gold', onReaching: [], monthly: [] }] }),
      'gifts.tiers.0.tier',
      'no-such-tier',
    ],
    [
      giving({ tiers: [{ tier: 'guyu', onReaching: [five, five], monthly: [] }] }),
      'gifts.tiers.0.onReaching.1.coupon',
      'given-twice',
    ],
    [
      giving({ tiers: [{ tier: 'guyu', onReaching: [], monthly: [{ ...five, coupon: 'six' }] }] }),
      'gifts.tiers.0.monthly.0.coupon',
      'no-such-coupon',
    ],
    [
      giving({ repeat: { ...again, closesPermille: 500 } }),
      'gifts.repeat.closesPermille',
      'ends-before-it-starts',
    ],
    [milestones(3, 3), 'checkIn.milestones.1.days', 'milestones-rise'],
    [milestones(3, 7, 5), 'checkIn.milestones.2.days', 'milestones-rise'],
  ])('names what is wrong with it (%#: %j)', (terms, field, reason) => {
    expect(checkProgramme(terms)).toEqual([{ field, reason }]);
  });

  it('names a rule whose id is taken', () => {
    const terms = ruleWith({});
    const rules = [...terms.earn.rules, ...terms.earn.rules];
    expect(checkProgramme({ ...terms, earn: { ...terms.earn, rules } })).toEqual([
      { field: 'earn.rules.1.id', reason: 'id-already-taken' },
    ]);
  });

  it('names everything that is wrong, not only the first', () => {
    const terms = { ...tiersWith(0, { threshold: 1 }), checkIn: milestones(2, 1).checkIn };
    expect(checkProgramme(terms)).toHaveLength(2);
  });

  it.each([
    ['a threshold just above the one below', tiersWith(1, { threshold: 1, keep: 1 })],
    ['keeping at the threshold itself', tiersWith(1, { keep: 100 })],
    ['keeping as much as the tier below', tiersWith(2, { keep: 80 })],
    ['a rule of one day', ruleWith({ from: '2026-06-01', to: '2026-06-01' })],
    ['a rule without an end', ruleWith({ from: '2026-06-01', to: null })],
    ['no milestones', milestones()],
  ])('can be published with %s', (_, terms) => expect(checkProgramme(terms)).toEqual([]));
});
