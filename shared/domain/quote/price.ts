import { shareOf } from '../kernel/share';
import { sumOf } from '../kernel/sum';
import type { Coupon } from '../coupons';
import type { Basket, BasketLine, Quote, TillBenefit } from './model';

/** What is still to pay for the lines of one category, in fen. */
export type Left = Readonly<{ category: string | null; fen: number }>;

export type Priced = Readonly<{
  listFen: number;
  discounts: Quote['discounts'];
  coupons: Quote['coupons'];
  left: readonly Left[];
  payFen: number;
}>;

/**
 * The price with these coupons, in this order: the tier price, then percent off, then amounts off; of
 * one kind the coupon for fewer lines first, so that each takes as much as it can. A price is rounded
 * down to a fen. What is taken off is spread over the lines it is for in proportion to what is left
 * of each category, exactly. One fen always stays to pay, so that every purchase can be paid and
 * refunded.
 */
export function price(
  { tier, benefit }: Readonly<{ tier: string; benefit: TillBenefit }>,
  { lines, settled }: Basket,
  coupons: readonly Coupon[],
): Priced {
  const sold = byCategory(lines);
  const listFen = sumOf(sold, ({ fen }) => fen);
  const tierHolds = !settled && coupons.every(({ withTierPrice }) => withTierPrice);
  const discounts = tierHolds ? tierPrice(tier, benefit, listFen) : [];
  let left = takeOff(sold, { amountFen: sumOf(discounts, (one) => one.amountFen), scope: null });
  const taken = inOrder(coupons, sold).map((coupon) => {
    const { id, name, scope } = coupon;
    const amountFen = offOf(coupon, left);
    left = takeOff(left, { amountFen, scope: scope.categories });
    return { coupon: id, name, amountFen };
  });
  return { listFen, discounts, coupons: taken, left, payFen: sumOf(left, ({ fen }) => fen) };
}

function tierPrice(tier: string, benefit: TillBenefit, listFen: number): Quote['discounts'] {
  const offFen = listFen - shareOf(listFen, benefit.pricePermille, 1000);
  const amountFen = Math.min(offFen, Math.max(0, listFen - 1));
  return amountFen === 0 ? [] : [{ rule: `tier:${tier}`, amountFen }];
}

/** Splitting a line changes nothing, as lines of one category count together. */
export function byCategory(lines: readonly BasketLine[]): readonly Left[] {
  const categories = [...new Set(lines.map(({ category }) => category))].sort((a, b) =>
    (a ?? '') < (b ?? '') ? -1 : 1,
  );
  return categories.map((category) => ({
    category,
    fen: sumOf(lines, (line) => (line.category === category ? line.amountFen : 0)),
  }));
}

type Categories = readonly string[] | null;

const among = (categories: Categories, { category }: Left): boolean =>
  categories === null || (category !== null && categories.includes(category));

/** What is left of the lines that a coupon is for, in fen. */
export const fenFor = ({ scope }: Coupon, left: readonly Left[]): number =>
  sumOf(left, (one) => (among(scope.categories, one) ? one.fen : 0));

const takes = ['percent-off', 'amount-off', 'exchange', 'gift'];

const inOrder = (coupons: readonly Coupon[], sold: readonly Left[]): readonly Coupon[] =>
  [...coupons].sort(
    (a, b) =>
      takes.indexOf(a.offer.kind) - takes.indexOf(b.offer.kind)
      || fenFor(a, sold) - fenFor(b, sold)
      || (a.id < b.id ? -1 : 1),
  );

/** What a coupon takes off what is left, in fen. */
export function offOf(coupon: Coupon, left: readonly Left[]): number {
  const fen = fenFor(coupon, left);
  const most = Math.min(fen, Math.max(0, sumOf(left, (one) => one.fen) - 1));
  return Math.min(most, offered(coupon, fen));
}

function offered({ offer }: Coupon, fen: number): number {
  switch (offer.kind) {
    case 'amount-off':
      return offer.amountFen;
    case 'percent-off':
      return Math.min(offer.ceilingFen, fen - shareOf(fen, 1000 - offer.offPermille, 1000));
    case 'exchange':
    case 'gift':
      return 0;
  }
}

function takeOff(
  left: readonly Left[],
  { amountFen, scope }: Readonly<{ amountFen: number; scope: Categories }>,
): readonly Left[] {
  if (amountFen === 0) return left;
  const whole = sumOf(left, (one) => (among(scope, one) ? one.fen : 0));
  let seen = 0;
  return left.map((one) => {
    if (!among(scope, one)) return one;
    const before = shareOf(amountFen, seen, whole);
    seen += one.fen;
    return { ...one, fen: one.fen - (shareOf(amountFen, seen, whole) - before) };
  });
}
