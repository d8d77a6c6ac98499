import { behaviourPresets } from '../../../shared/domain/behaviour';
import { type Rule, findings } from '../../../shared/domain/segments';
import { clock, daysAfter, monday } from '../../support/calendar';
import { plainDays } from '../../support/cast';
import { after } from '../../support/given';

const asOf = daysAfter(monday, 10);
const asked = {
  ...{ at: clock(asOf), asOf, newDays: 30, behaviour: behaviourPresets.daily, marks: null },
  awayDays: { 0: 45, 1: 14, 2: 30, 3: 60, 4: 90, 5: 90 },
};
const at = clock(monday);
const member = after(
  plainDays,
  { kind: 'record-visit', storeId: 'south', on: monday, code: null, at },
  { kind: 'tag-member', put: ['爱茶'], take: [], reason: 'known', at },
  { kind: 'adjust', points: 30, growth: 0, reason: 'welcome', at },
  { kind: 'issue-coupon', coupon: 'five-off', id: 'c1', reason: 'welcome', at },
  {
    ...{ kind: 'tell-birthday', ofAge: true, at },
    birthday: { calendar: 'solar', month: 5, day: 1 } as never,
  },
);
const any = { from: 0, to: null };

const rules: readonly (readonly [Rule, unknown])[] = [
  [{ kind: 'tier', tiers: ['guyu'] }, 'sprout'],
  [{ kind: 'source', sources: ['gate'] }, 'none'],
  [{ kind: 'first-store', stores: ['north'] }, 'south'],
  [{ kind: 'joined', daysAgo: any }, 10],
  [{ kind: 'last', of: 'visit', daysAgo: any }, 10],
  [{ kind: 'last', of: 'purchase', daysAgo: any }, null],
  [{ kind: 'days', of: 'visit', within: 10, times: any }, 0],
  [{ kind: 'days', of: 'visit', within: 11, times: any }, 1],
  [{ kind: 'spent', within: 30, fen: any }, 0],
  [{ kind: 'points', points: any }, 30],
  [{ kind: 'birthday', months: [1] }, 5],
  [{ kind: 'tag', tags: ['x'] }, ['爱茶']],
  [{ kind: 'coupon', coupons: ['x'] }, ['five-off']],
  [{ kind: 'quadrant', quadrants: ['lost-recall'] }, 'new-activation'],
  [{ kind: 'rfm', r: null, f: null, m: null }, null],
];

describe('What is found of a member', () => {
  it.each(rules)('for %j is %j', (rule, found) => {
    expect(findings(rule, member, asked)).toMatchObject([{ condition: rule, found }]);
  });

  it('is told of every condition of a rule, whatever joins them', () => {
    const tier: Rule = { kind: 'tier', tiers: ['guyu'] };
    const store: Rule = { kind: 'first-store', stores: ['south'] };
    const rule: Rule = { kind: 'all', of: [tier, { kind: 'not', of: store }] };
    expect(findings(rule, member, asked).map(({ condition }) => condition)).toEqual([tier, store]);
  });
});
