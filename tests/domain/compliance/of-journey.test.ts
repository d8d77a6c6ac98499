import { complianceOf, ofJourney } from '../../../shared/domain/compliance';
import { firstMonths } from '../../../shared/domain/journeys';
import { teaHouse } from '../../../shared/domain/programme';
import { gives, journeyOf, tells } from '../../support/journey-terms';

const broken = (terms: Parameters<typeof ofJourney>[0]) =>
  complianceOf(ofJourney(terms, teaHouse.reach)).map(({ field, rule }) => `${field} ${rule}`);

const message = (more: object) => {
  const step = tells('told', 1);
  return { ...step, act: { ...step.act, ...more } } as typeof step;
};

describe('A journey', () => {
  it('to start from keeps every rule', () => {
    expect(broken(firstMonths)).toEqual([]);
  });

  it('carries no marketing as service, least of all beside a coupon', () => {
    const service = message({ category: 'coupon-expiring', text: '满减券限时领' });
    expect(broken(journeyOf([service, gives('coupon', 1)]))).toContain(
      'steps.0.act.text service-carries-no-marketing',
    );
  });

  it('gives no coupon by what somebody spends, whether at the entry or at the step', () => {
    const rule = { kind: 'spent', within: 30, fen: { from: 1, to: null } } as const;
    const byEntry = journeyOf([gives('coupon', 1)], { entry: { kind: 'rule', rule } });
    const byStep = journeyOf([{ ...gives('coupon', 1), when: rule }]);
    const expected = ['steps.0.act.coupon same-price-for-the-same'];
    expect([broken(byEntry), broken(byStep)]).toEqual([expected, expected]);
  });
});
