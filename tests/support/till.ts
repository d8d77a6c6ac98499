import { type Answer, type Granted, granted } from './answers';
import { type Phone, type Shop } from './shop';

const minute = 60_000;

/** One basket line of so many yuan. */
export const lines = (yuan: number, category: string | null = null) => [
  { category, amountFen: Math.round(yuan * 100) },
];

let counted = 0;

/** A request id nobody has used. */
export const fresh = (what = 'request'): string => {
  counted += 1;
  return `${what}-${String(counted).padStart(8, '0')}`;
};

/** Who stands at which till. */
export type Till = Readonly<{ by?: string; storeId?: string }>;

/** A ticket for the member on this phone: scanned in a step of its own. */
export async function scanned(
  { as, wait }: Shop,
  phone: Phone,
  { by = 'mei', storeId = 'south' }: Till = {},
): Promise<string> {
  wait(minute);
  return granted(await as(by).staff({ action: 'scan', storeId, code: phone.shows() })).ticket;
}

export type Bought = Granted<'staff', 'record-purchase'>;
type Basket = Till
  & Readonly<{ yuan: number; orderNo?: string; requestId?: string; category?: string | null }>;

/** Everything a till sends to record a purchase at the quoted price; coupons stay in the wallet. */
export async function order(shop: Shop, phone: Phone, basket: Basket) {
  const { by = 'mei', storeId = 'south', yuan, category = null } = basket;
  const ticket = await scanned(shop, phone, basket);
  const quote = {
    action: 'quote',
    storeId,
    ticket,
    lines: lines(yuan, category),
    coupons: [],
  } as const;
  const { payFen } = granted(await shop.as(by).staff(quote));
  return {
    ...quote,
    action: 'record-purchase',
    requestId: basket.requestId ?? fresh('buy'),
    orderNo: basket.orderNo ?? fresh('order'),
    payFen,
  } as const;
}

/** Scans, quotes and records. */
export async function buys(shop: Shop, phone: Phone, basket: Basket): Promise<Answer<Bought>> {
  const asked = await order(shop, phone, basket);
  return shop.as(basket.by ?? 'mei').staff(asked);
}

/** Refunds a part of an order at the till of south. */
export const refunds = (
  { as }: Shop,
  orderId: string,
  { yuan, refundNo = fresh('refund'), by = 'mei', requestId = fresh('back') }: Refund,
) =>
  as(by).staff({
    action: 'refund',
    requestId,
    storeId: orderId.split(':')[0] ?? '',
    orderId,
    refundNo,
    amountFen: Math.round(yuan * 100),
  });

type Refund = Readonly<{ yuan: number; refundNo?: string; by?: string; requestId?: string }>;
