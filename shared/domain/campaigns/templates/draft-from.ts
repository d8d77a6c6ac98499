import type { CouponDefinition, CouponRules } from '../../coupons';
import type { CampaignTemplate, CampaignTerms } from '../model';
import { drafts } from './drafts';

/** Said of a coupon that the shop does not define. */
const unknown = { coupon: '一张券', terms: '点开看怎么用' };

/** A campaign begun from a template, its words filled in from the coupon as this shop defines it. */
export function draftFrom(template: CampaignTemplate, { definitions }: CouponRules): CampaignTerms {
  const draft = drafts[template];
  const coupon = definitions.find(({ id }) => id === draft.offer.coupon);
  const words = coupon === undefined ? unknown : { coupon: coupon.name, terms: termsOf(coupon) };
  const { message } = draft.offer;
  const text = message.text.replace('{coupon}', words.coupon).replace('{terms}', words.terms);
  return { ...draft, offer: { ...draft.offer, message: { ...message, text } } };
}

/** From what it can be used and until when, in a few words. */
function termsOf({ minSpendFen, valid }: CouponDefinition): string {
  const least = minSpendFen === 0 ? '' : `满 ${minSpendFen / 100} 元可用，`;
  if (valid.kind === 'days') return `${least}${valid.days} 天内有效`;
  const [, month, day] = valid.day.split('-').map(Number);
  return `${least}${month} 月 ${day} 日及以前有效`;
}
