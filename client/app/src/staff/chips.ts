import type { Quoted, Scanned } from './store/sale-model';

export type Coupon = Scanned['coupons'][number];

/** Coupons that a purchase is to use, by id; null leaves it to the quote to find the best. */
export type Choice = readonly string[] | null;

/** A coupon as it lies on the counter. */
export type Chip = Readonly<{
  coupon: Coupon;
  on: boolean;
  /** What it takes off, where the price says so. */
  offFen: number | null;
}>;

type Shown = Readonly<{
  /** As the scan, or after it the latest price, knows them. */
  coupons: readonly Coupon[];
  quoted: Quoted | null;
  choice: Choice;
  /** What the quote chose by itself, last: these lie in front and stay there. */
  best: readonly string[];
}>;

/** The coupons in the order in which they lie: those of the best price, those usable, then the others. */
export function chipsOf({ coupons, quoted, choice, best }: Shown): readonly Chip[] {
  const on = choice ?? idsOf(quoted);
  const off = new Map(quoted?.coupons.map(({ coupon, amountFen }) => [coupon, amountFen]));
  const place = ({ id, obstacle }: Coupon): number =>
    best.includes(id) ? 0 : obstacle === null ? 1 : 2;
  return coupons
    .map((coupon) => (quoted === null ? beforePrice(coupon) : coupon))
    .sort((one, other) => place(one) - place(other))
    .map((coupon) => ({
      coupon,
      on: on.includes(coupon.id),
      offFen: off.get(coupon.id) ?? null,
    }));
}

/** Before anything is priced nothing is known to be of a category. */
const beforePrice = (coupon: Coupon): Coupon => {
  const { obstacle, scope } = coupon;
  return obstacle === null && scope.categories !== null
    ? { ...coupon, obstacle: { code: 'other-category', categories: scope.categories } }
    : coupon;
};

/** Categories that staff are asked about before this coupon can be used; null where that would not help. */
export const asksFor = ({ on, coupon: { obstacle } }: Chip): readonly string[] | null =>
  !on && obstacle?.code === 'other-category' ? obstacle.categories : null;

/** The choice after a tap on a coupon: what was used so far, with it or without it. */
export function toggled(choice: Choice, quoted: Quoted | null, id: string): readonly string[] {
  const so = choice ?? idsOf(quoted);
  return so.includes(id) ? so.filter((one) => one !== id) : [...so, id];
}

export const idsOf = (quoted: Quoted | null): readonly string[] =>
  quoted?.coupons.map(({ coupon }) => coupon) ?? [];

/** Goods that a coupon gives by itself, without a purchase, here and now. */
export const givesGoods = ({ offer, minSpendFen, scope, obstacle }: Coupon): boolean =>
  (offer.kind === 'exchange' || offer.kind === 'gift')
  && minSpendFen === 0
  && scope.categories === null
  && obstacle === null;
