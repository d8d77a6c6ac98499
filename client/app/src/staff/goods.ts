import { type Coupon, givesGoods } from './chips';
import type { Scanned } from './store/sale-model';

export type PickUp = Scanned['card']['pickUps'][number];

/** What this shopper may be given at this store without a purchase, and what they may bring back. */
export type Goods = Readonly<{
  waiting: readonly PickUp[];
  /** Waiting at another store. */
  elsewhere: readonly PickUp[];
  coupons: readonly Coupon[];
  returnable: readonly PickUp[];
}>;

export function goodsOf(
  { card: { pickUps }, coupons }: Pick<Scanned, 'card' | 'coupons'>,
  storeId: string,
): Goods {
  const waiting = pickUps.filter(({ state }) => state === 'waiting');
  const isHere = ({ stores }: PickUp): boolean => stores === null || stores.includes(storeId);
  return {
    waiting: waiting.filter(isHere),
    elsewhere: waiting.filter((one) => !isHere(one)),
    coupons: coupons.filter(givesGoods),
    returnable: pickUps.filter(({ state }) => state === 'handed-over'),
  };
}

/** How many things there are to give. */
export const countOf = ({ waiting, coupons }: Goods): number => waiting.length + coupons.length;
