import type { Language } from '@/store/settings';
import type { Names } from '@/text/coupon-line';
import { couponWords } from '@/text/coupons';
import { wordsIn } from '@/text/words';
import { mallWords } from './mall';

/** Where goods are picked up. */
export function placesLine(
  stores: readonly string[] | null,
  known: Names['stores'],
  language: Language,
): string {
  const say = wordsIn(mallWords, language);
  const { between } = wordsIn(couponWords, language);
  if (stores === null) return say.anyStore;
  const named = known.filter(({ id }) => stores.includes(id)).map(({ name }) => name);
  return named.length === 0 ? say.someStores : say.atStores(named.join(between));
}
