import { type Hand, sees } from '../hand';

const coupons = '/wallet/pages/coupons/index';

/** Claims a coupon in the claim centre; it is sealed there. */
export async function claims(shopper: Hand, name: string): Promise<void> {
  await shopper.opens('/wallet/pages/claims/index');
  await sees(shopper, name, '领取');
  await shopper.tap(`领取${name}`);
  await sees(shopper, '放进我的券了', '去看看');
}

/** Looks at the wallet, where it says all of this. */
export async function looksAtCoupons(shopper: Hand, ...words: readonly string[]): Promise<void> {
  await shopper.opens(coupons);
  await sees(shopper, ...words);
}
