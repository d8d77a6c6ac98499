import {
  type CouponDefinition,
  checkCoupons,
  teaHouseCoupons,
} from '../../../shared/domain/coupons';
import { couponOf, everywhere } from '../../support/coupons';

const tiers = ['sprout', 'guyu'];
const problems = (change: Partial<CouponDefinition>) =>
  checkCoupons(
    { definitions: [couponOf(change)], mostPerPurchase: 2, chargedPointsPerYuan: 100 },
    tiers,
  );
const scope = (change: Partial<CouponDefinition['scope']>) =>
  problems({ scope: { ...everywhere, ...change } });
const percent = (offPermille: number, ceilingFen = 1) =>
  problems({ offer: { kind: 'percent-off', offPermille, ceilingFen } });

describe('Coupons of a programme', () => {
  it('that are the tea house’s can be published', () => {
    expect(checkCoupons(teaHouseCoupons, ['sprout', 'qingming', 'guyu', 'xiaoman'])).toEqual([]);
  });

  it.each([
    ['more than 100 percent', percent(1001), 'offer.offPermille', 'over-100-percent'],
    ['no percent', percent(0), 'offer.offPermille', 'at-least-1'],
    ['no ceiling', percent(100, 0), 'offer.ceilingFen', 'ceiling-at-least-1'],
    [
      'no amount',
      problems({ offer: { kind: 'amount-off', amountFen: 0 } }),
      'offer.amountFen',
      'at-least-1',
    ],
    ['a scope without a store', scope({ stores: [] }), 'scope.stores', 'names-no-store'],
    [
      'a scope without a category',
      scope({ categories: [] }),
      'scope.categories',
      'names-no-category',
    ],
    ['a scope without a tier', scope({ tiers: [] }), 'scope.tiers', 'names-no-tier'],
    ['a tier there is not', scope({ tiers: ['guyu', 'gold'] }), 'scope.tiers.1', 'no-such-tier'],
    ['a scope without a weekday', scope({ weekdays: [] }), 'scope.weekdays', 'names-no-weekday'],
    ['an eighth weekday', scope({ weekdays: [8] }), 'scope.weekdays.0', 'no-such-weekday'],
    [
      'hours that end as they start',
      scope({ hours: { from: 9, to: 9 } }),
      'scope.hours.to',
      'ends-before-it-starts',
    ],
    [
      'an hour after midnight',
      scope({ hours: { from: 9, to: 25 } }),
      'scope.hours.to',
      'no-such-hour',
    ],
    ['a limit of none', problems({ perMember: 0 }), 'perMember', 'at-least-1'],
    [
      'days before it is issued',
      problems({ valid: { kind: 'days', days: -1 } }),
      'valid.days',
      'not-below-0',
    ],
    [
      'a day there is not',
      problems({ valid: { kind: 'until', day: '2026-02-30' } }),
      'valid.day',
      'no-such-day',
    ],
  ])('are refused with %s', (...[, found, field, reason]) => {
    expect(found).toEqual([{ field: `coupons.definitions.0.${field}`, reason }]);
  });

  it.each([
    ['all of the price', percent(1000)],
    ['the last hour of the day', scope({ hours: { from: 23, to: 24 } })],
    ['today only', problems({ valid: { kind: 'days', days: 0 } })],
    ['one for each member', problems({ perMember: 1 })],
  ])('can be published for %s', (_, found) => expect(found).toEqual([]));

  it('are refused under an id that is taken', () => {
    const twice = {
      definitions: [couponOf(), couponOf()],
      mostPerPurchase: 2,
      chargedPointsPerYuan: 100,
    };
    expect(checkCoupons(twice, tiers)).toEqual([
      { field: 'coupons.definitions.1.id', reason: 'id-already-taken' },
    ]);
  });
});
