import { type Rule, checkRule } from '../../../shared/domain/segments';

const known = { tiers: ['sprout'], stores: ['south'], coupons: ['five-off'] };
const problems = (rule: Rule) =>
  checkRule(rule, known).map(({ field, reason }) => `${field} ${reason}`);

describe('A rule', () => {
  it('names what the shop has', () => {
    const rule: Rule = {
      kind: 'all',
      of: [
        { kind: 'tier', tiers: ['sprout'] },
        { kind: 'any', of: [{ kind: 'first-store', stores: ['south'] }] },
        { kind: 'not', of: { kind: 'coupon', coupons: ['five-off'] } },
        { kind: 'tag', tags: ['whatever'] },
      ],
    };
    expect(problems(rule)).toEqual([]);
  });

  it('that names what nobody knows has a problem there', () => {
    expect(
      problems({
        kind: 'all',
        of: [
          { kind: 'tier', tiers: ['sprout', 'gold'] },
          { kind: 'not', of: { kind: 'any', of: [{ kind: 'coupon', coupons: ['x'] }] } },
          { kind: 'first-store', stores: ['y'] },
        ],
      }),
    ).toEqual([
      'rule.of.0.tiers.1 nobody-knows-it',
      'rule.of.1.of.of.0.coupons.0 nobody-knows-it',
      'rule.of.2.stores.0 nobody-knows-it',
    ]);
  });

  it.each([
    [{ from: 1, to: 1 }, []],
    [{ from: 1, to: null }, []],
    [{ from: 2, to: 1 }, ['rule.points nothing-or-all-is-in-it']],
    [{ from: null, to: null }, ['rule.points nothing-or-all-is-in-it']],
  ])('of the range %j has the problems %j', (points, expected) => {
    expect(problems({ kind: 'points', points })).toEqual(expected);
  });
});
