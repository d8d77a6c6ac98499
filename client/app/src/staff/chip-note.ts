import { dayOf } from '@shared/domain/kernel/day';
import type { Instant } from '@shared/domain/kernel/instant';
import type { Language } from '@/store/settings';
import { couponWords } from '@/text/coupons';
import { clockTime, dayIn, money, yuan } from '@/text/figures';
import { wordsIn } from '@/text/words';
import type { Chip, Coupon } from './chips';
import { chipWords } from './text/chips';

type Obstacle = NonNullable<Coupon['obstacle']>;
type Reading = Readonly<{ language: Language; at: Instant }>;

/** How a coupon stands, in a few words under its name. */
export function chipNote({ coupon, on, offFen }: Chip, reading: Reading): string {
  const say = wordsIn(chipWords, reading.language);
  const { offer, obstacle, minSpendFen } = coupon;
  if (obstacle !== null) return obstacleNote(obstacle, reading);
  if (offer.kind === 'exchange' || offer.kind === 'gift') return say.goods(offer.item);
  if (on && offFen !== null) return say.off(money(offFen));
  return minSpendFen > 0 ? say.from(yuan(minSpendFen)) : say.usable;
}

function obstacleNote(obstacle: Obstacle, reading: Reading): string {
  const say = wordsIn(chipWords, reading.language);
  switch (obstacle.code) {
    case 'below-minimum':
      return say.short(yuan(obstacle.shortFen));
    case 'not-yet':
      return say.since(momentOf(obstacle.from, reading));
    case 'other-hours':
      return obstacle.from === null ? say.notNow : say.since(momentOf(obstacle.from, reading));
    case 'other-tier':
      return say.otherTier;
    case 'other-store':
      return say.otherStore;
    case 'other-category':
      return say.only(obstacle.categories.join(wordsIn(couponWords, reading.language).between));
  }
}

/** Later today at which hour, or on which day; a word follows it. */
function momentOf(moment: Instant, { language, at }: Reading): string {
  const [day, today] = [dayOf(moment), dayOf(at)];
  if (day !== today) return dayIn(language, day, today);
  return `${clockTime(moment)}${language === 'zh' ? ' ' : ''}`;
}
