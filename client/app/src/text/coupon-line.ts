import type { OutputOf } from '@shared/contract/contract';
import type { wallet } from '@shared/contract/member/wallet';
import type { Language } from '@/store/settings';
import { couponWords } from './coupons';
import { yuan } from './figures';
import { wordsIn } from './words';

type Live = OutputOf<typeof wallet>['live'][number];

/** A coupon as far as it can be said what it is for, in a wallet or before. */
export type CouponSaid = Pick<Live, 'name' | 'offer' | 'minSpendFen' | 'scope'>;

/** What stores and tiers are called, by id. */
export type Names = Readonly<{
  stores: readonly Readonly<{ id: string; name: string }>[];
  tiers: readonly Readonly<{ id: string; name: string }>[];
}>;

type Say = (typeof couponWords)[Language];
type Scope = CouponSaid['scope'];

const named = (ids: readonly string[], all: Names['stores']): readonly string[] =>
  all.filter(({ id }) => ids.includes(id)).map(({ name }) => name);

/** What a coupon gives, as short as it can be said: a figure with what stands around it, or a word. */
export type Mark = Readonly<{ before: string; figure: string; after: string }>;

const word = (after: string): Mark => ({ before: '', figure: '', after });

/** `¥5`, `8 折` or `20% off`, `兑换`. */
export function offerMark({ offer }: CouponSaid, language: Language): Mark {
  const say = wordsIn(couponWords, language);
  switch (offer.kind) {
    case 'amount-off':
      return { before: '¥', figure: yuan(offer.amountFen), after: '' };
    case 'percent-off':
      return foldOf(offer.offPermille, say, language);
    case 'exchange':
    case 'gift':
      return word(say[offer.kind]);
  }
}

function foldOf(offPermille: number, say: Say, language: Language): Mark {
  if (offPermille === 1000) return word(say.free);
  const figure = language === 'zh' ? (1000 - offPermille) / 100 : offPermille / 10;
  return { before: '', figure: String(figure), after: say.folded };
}

/** What it takes to use it, in one sentence: for what, from how much, when, where and for whom. */
export function conditionLine(coupon: CouponSaid, names: Names, language: Language): string {
  const say = wordsIn(couponWords, language);
  const { scope } = coupon;
  const parts = [
    givenLine(coupon, say),
    spendLine(coupon, say),
    ceilingLine(coupon, say),
    timeLine(scope, language),
    shortStoresLine(scope, names, language),
    tiersLine(scope, names, say),
  ].filter((part) => part !== null);
  const line = parts.length === 0 ? say.noMinimum : parts.join(say.comma);
  return line.charAt(0).toUpperCase() + line.slice(1);
}

function givenLine({ offer }: CouponSaid, say: Say): string | null {
  if (offer.kind === 'exchange') return say.swaps(offer.item);
  return offer.kind === 'gift' ? say.gives(offer.item) : null;
}

/** From how much on, of which kinds of goods. */
function spendLine({ scope, minSpendFen }: CouponSaid, say: Say): string | null {
  const kinds = scope.categories?.join(say.between) ?? null;
  const least = yuan(minSpendFen);
  if (kinds !== null) return minSpendFen > 0 ? say.minimumOf(kinds, least) : say.kinds(kinds);
  return minSpendFen > 0 ? say.minimum(least) : null;
}

const ceilingLine = ({ offer }: CouponSaid, say: Say): string | null =>
  offer.kind === 'percent-off' ? say.ceiling(yuan(offer.ceilingFen)) : null;

/** On which weekdays, in which hours; null when it is always. */
export function timeLine({ weekdays, hours }: Scope, language: Language): string | null {
  const say = wordsIn(couponWords, language);
  const parts = [
    ...(weekdays === null ? [] : [weekdaysLine(weekdays, say)]),
    ...(hours === null ? [] : [say.hours(hours.from, hours.to)]),
  ];
  return parts.length === 0 ? null : parts.join(' ');
}

function weekdaysLine(weekdays: readonly number[], say: Say): string {
  const days = [...weekdays].sort((a, b) => a - b);
  const [first = 1] = days;
  const last = days.at(-1) ?? first;
  const name = (day: number) => say.weekdays[day - 1] ?? '';
  if (days.join() === '6,7') return say.weekend;
  const unbroken = days.length > 2 && last - first === days.length - 1;
  return unbroken ? say.through(name(first), name(last)) : days.map(name).join(say.between);
}

/** At which stores; null when at all of them. */
export function storesLine({ stores }: Scope, names: Names, language: Language): string | null {
  if (stores === null) return null;
  const say = wordsIn(couponWords, language);
  const known = named(stores, names.stores);
  return known.length === 0 ? say.someStores : say.stores(known.join(say.between));
}

/** The same where there is little room. */
function shortStoresLine(scope: Scope, names: Names, language: Language): string | null {
  const known = named(scope.stores ?? [], names.stores);
  const [first] = known;
  return first !== undefined && known.length > 2
    ? wordsIn(couponWords, language).manyStores(first, known.length)
    : storesLine(scope, names, language);
}

/** For which tiers; null when for all of them. */
export function tiersLine({ tiers }: Scope, names: Names, say: Say): string | null {
  if (tiers === null) return null;
  const known = named(tiers, names.tiers);
  return known.length === 0 ? say.someTiers : say.tiers(known.join(say.between));
}
