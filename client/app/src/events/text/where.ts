import type { Language } from '@/store/settings';
import { couponWords } from '@/text/coupons';
import { wordsIn } from '@/text/words';

type Named = readonly Readonly<{ id: string; name: string }>[];

/** The stores by name, or null for all of them. */
export function storesIn(
  stores: readonly string[],
  known: Named,
  language: Language,
): string | null {
  if (stores.length === 0) return null;
  const named = known.filter(({ id }) => stores.includes(id)).map(({ name }) => name);
  return named.join(wordsIn(couponWords, language).between);
}
