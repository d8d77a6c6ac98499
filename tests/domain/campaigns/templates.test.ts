import { draftFrom, templates } from '../../../shared/domain/campaigns';
import { type CouponDefinition, teaHouseCoupons } from '../../../shared/domain/coupons';
import { smallestEffect } from '../../../shared/domain/lift';

const recallWith = (change: Partial<CouponDefinition>): string =>
  draftFrom('recall', {
    ...teaHouseCoupons,
    definitions: teaHouseCoupons.definitions.map((one) =>
      one.id === 'again' ? { ...one, ...change } : one,
    ),
  }).offer.message.text;

describe('A template', () => {
  it.each(templates)('of %s plans for an effect that its audience can show', (template) => {
    const { stop, holdoutPermille, plan } = draftFrom(template, teaHouseCoupons);
    const least = smallestEffect({
      ...{ members: stop.mostMembers, holdoutPermille },
      baseShare: plan.basePermille / 1000,
    });
    expect(plan.extraPermille / 1000).toBeGreaterThanOrEqual(least ?? 1);
  });

  it.each(templates)('of %s speaks quietly, to one person, and says why', (template) => {
    const { message } = draftFrom(template, teaHouseCoupons).offer;
    const words = `${message.title}${message.text}${message.sentence}`;
    expect(words).not.toMatch(/[!！{}]|您|亲|系统|会员号/);
    expect(message.sentence).toMatch(/^你/);
  });

  it('tells a coupon as the shop defines it', () => {
    expect(recallWith({})).toBe('再来券 8 元已放进你的券包，满 40 元可用，30 天内有效。');
    expect(recallWith({ name: '茶券 6 元', minSpendFen: 0 })).toBe(
      '茶券 6 元已放进你的券包，30 天内有效。',
    );
    expect(recallWith({ valid: { kind: 'until', day: '2027-01-05' } })).toBe(
      '再来券 8 元已放进你的券包，满 40 元可用，1 月 5 日及以前有效。',
    );
  });
});
