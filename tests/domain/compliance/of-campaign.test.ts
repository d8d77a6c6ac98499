import { type CampaignTerms, draftFrom, templates } from '../../../shared/domain/campaigns';
import { complianceOf, ofCampaign } from '../../../shared/domain/compliance';
import { teaHouse } from '../../../shared/domain/programme';

const broken = (terms: CampaignTerms) =>
  complianceOf(ofCampaign(terms, teaHouse.reach)).map(({ field, rule }) => `${field} ${rule}`);
const recall = draftFrom('recall', teaHouse.coupons);
const audience = { kind: 'spent', within: 90, fen: { from: 10_000, to: null } } as const;
const telling = (more: Partial<CampaignTerms['offer']['message']>): CampaignTerms => ({
  ...recall,
  offer: { ...recall.offer, message: { ...recall.offer.message, ...more } },
});

describe('A campaign', () => {
  it.each(templates)('from the template %s keeps every rule', (template) => {
    expect(broken(draftFrom(template, teaHouse.coupons))).toEqual([]);
  });

  it('brings no coupon as a service, in whatever words', () => {
    expect(broken(telling({ category: 'points-expiring' }))).toEqual(
      ['title', 'text', 'sentence'].map((n) => `offer.message.${n} service-carries-no-marketing`),
    );
  });

  it('may choose by spending whom it tells, and not to whom it gives a coupon', () => {
    expect(broken({ ...recall, audience })).toEqual(['audience same-price-for-the-same']);
    const withoutCoupon = { ...recall.offer, coupon: null };
    expect(broken({ ...recall, audience, offer: withoutCoupon })).toEqual([]);
  });

  it('gives its coupon for coming, not for sharing it', () => {
    expect(broken(telling({ text: '转发给三位朋友，再送一张。' }))).toEqual([
      'offer.message.text no-reward-for-sharing',
    ]);
  });
});
