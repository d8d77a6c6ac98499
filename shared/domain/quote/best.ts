import { sumOf } from '../kernel/sum';
import type { Coupon } from '../coupons';
import type { Basket, Buyer } from './model';
import { byCategory, offOf, price } from './price';
import { stack } from './stacking';

type Combination = Readonly<{ coupons: readonly Coupon[]; payFen: number }>;
/** A coupon and the most it can take off this basket, whatever else is used. */
type Candidate = Readonly<{ coupon: Coupon; most: number }>;

/**
 * Of all permitted combinations the one with the lowest price; of equal ones the one with fewer
 * coupons, then the one whose coupons expire first. Combinations that cannot come below the best so
 * far are not tried.
 */
export function best(buyer: Buyer, basket: Basket, usable: readonly Coupon[]): readonly Coupon[] {
  const sold = byCategory(basket.lines);
  const listFen = sumOf(sold, ({ fen }) => fen);
  const candidates = distinct(usable, buyer.mostCoupons)
    .map((coupon) => ({ coupon, most: offOf(coupon, sold) }))
    .filter(({ most }) => most > 0);
  const priced = (coupons: readonly Coupon[]) => price(buyer, basket, coupons).payFen;
  const plain = priced([]);
  let found: Combination = { coupons: [], payFen: plain };
  const extend = (chosen: readonly Candidate[], rest: readonly Candidate[]) => {
    const room = buyer.mostCoupons - chosen.length;
    if (room === 0) return;
    for (const [i, next] of rest.entries()) {
      if (!chosen.every(({ coupon }) => stack(coupon, next.coupon))) continue;
      const later = rest.slice(i + 1);
      const now = [...chosen, next];
      const coupons = now.map(({ coupon }) => coupon);
      const payFen = priced(coupons);
      if (isBetter({ coupons, payFen }, found)) found = { coupons, payFen };
      const atMost = listFen - plain + mostOf(now) + mostOf(largest(later, room - 1));
      if (listFen - atMost <= found.payFen) extend(now, later);
    }
  };
  extend([], candidates);
  return found.coupons;
}

const isBetter = (one: Combination, other: Combination): boolean =>
  one.payFen < other.payFen
  || (one.payFen === other.payFen && one.coupons.length < other.coupons.length);

const mostOf = (candidates: readonly Candidate[]): number => sumOf(candidates, ({ most }) => most);

const largest = (candidates: readonly Candidate[], count: number): readonly Candidate[] =>
  [...candidates].sort((a, b) => b.most - a.most).slice(0, count);

/** Coupons of the same terms are alike: as many of them as a purchase may use, the first to expire. */
function distinct(coupons: readonly Coupon[], most: number): readonly Coupon[] {
  const seen = new Map<string, number>();
  return coupons.filter((coupon) => {
    const { definition, offer, scope, stacking, withTierPrice } = coupon;
    const terms = JSON.stringify([definition, offer, scope.categories, stacking, withTierPrice]);
    const count = (seen.get(terms) ?? 0) + 1;
    seen.set(terms, count);
    return count <= most;
  });
}
