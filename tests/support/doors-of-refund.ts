import { granted, verdict } from './answers';
import type { Member } from '../../shared/domain/members';
import type { Phone, Shop } from './shop';
import { fresh } from './till';

const minute = 60_000;

/** What the coupon `off` takes off. */
export const offFen = 500;

/** A friend with the inviter who brought them. */
export async function pair(
  shop: Shop,
  name: string,
): Promise<Readonly<{ phone: Phone; inviter: string }>> {
  const inviter = `inviter of ${name}`;
  await shop.joins(inviter);
  const { source } = granted(await shop.as(inviter).member({ action: 'invite' }));
  granted(await shop.as(name).member({ action: 'enrol', source }));
  return { phone: await shop.joins(name), inviter };
}

export const stored = async (shop: Shop, name: string): Promise<Member> =>
  (await shop.documents.one<{ state: Member }>('members', { openid: shop.openidOf(name) })).state;

export async function coupon(shop: Shop, phone: Phone): Promise<string> {
  const asked = { memberNo: phone.no, coupon: 'off', reason: '感谢' };
  const issue = { action: 'issue-coupon', requestId: fresh('issue'), ...asked } as const;
  return granted(await shop.console(issue)).coupon.id;
}

type Sale = Readonly<{ storeId: string; payFen: number; off: string | null }>;

/** A purchase at the till: paid in full, or with the coupon that it needs. */
export async function sells(
  shop: Shop,
  phone: Phone,
  { storeId, payFen, off }: Sale,
): Promise<string> {
  const scan = { action: 'scan', storeId, code: phone.shows() } as const;
  const { ticket } = granted(await shop.as('hao').staff(scan));
  const amountFen = payFen + (off === null ? 0 : offFen);
  const basket = {
    ...{ storeId, ticket, lines: [{ category: null, amountFen }], payFen, settled: off === null },
    coupons: off === null ? [] : [off],
  };
  const named = { requestId: fresh('buy'), orderNo: fresh('law') };
  const asked = { action: 'record-purchase', ...named, ...basket } as const;
  return granted(await shop.as('hao').staff(asked)).orderId;
}

export async function visits(shop: Shop, phone: Phone, storeId: string): Promise<void> {
  const scan = { action: 'scan', storeId, code: phone.shows() } as const;
  const { ticket } = granted(await shop.as('hao').staff(scan));
  const visit = { action: 'record-visit', requestId: fresh('visit'), storeId, ticket } as const;
  granted(await shop.as('hao').staff(visit));
}

/** A refund as a bad network brings it: twice at once, once more later, and under another request. */
export async function comesBack(shop: Shop, orderId: string, amountFen: number): Promise<void> {
  const refundNo = fresh('refund');
  const asked = (requestId: string) =>
    ({ action: 'refund', requestId, storeId: 'south', orderId, refundNo, amountFen }) as const;
  const patiently = async (requestId: string): Promise<string> => {
    for (let tries = 0; tries < 20; tries += 1) {
      const heard = verdict(await shop.as('hao').staff(asked(requestId)));
      if (heard !== 'busy') return heard;
    }
    return 'busy';
  };
  const mine = fresh('back');
  const heard = await Promise.all([patiently(mine), patiently(mine)]);
  heard.push(await patiently(mine));
  expect(heard).toEqual(['granted', 'granted', 'granted']);
  expect(await patiently(fresh('back'))).toBe('refund-number-taken');
}

export async function survives(shop: Shop): Promise<void> {
  granted(await shop.relay());
  shop.wait(8 * 24 * 60 * minute);
  granted(await shop.nightly());
  shop.wait(2 * minute);
  granted(await shop.relay());
  granted(await shop.relay());
}

export const receipt = async (shop: Shop, payFen: number): Promise<string> => {
  const lines = [{ category: null, amountFen: payFen }];
  const named = { requestId: fresh('paper'), storeId: 'south', orderNo: fresh('law') };
  return granted(await shop.as('hao').staff({ action: 'record-receipt', ...named, lines })).orderId;
};

type Paper = Readonly<{ orderId: string; amountFen: number }>;

/** Whether the receipt became the member's: one that was refunded whole before is none. */
export async function claimed(
  shop: Shop,
  name: string,
  { orderId, amountFen }: Paper,
): Promise<boolean> {
  const [storeId = '', orderNo = ''] = orderId.split(':');
  const asked = { requestId: fresh('claim'), storeId, orderNo, amountFen };
  return (await shop.as(name).member({ action: 'claim-receipt', ...asked })).ok;
}

/** Points that were redeemed, whatever for. */
export async function redeemed(shop: Shop, { no: memberNo }: Phone, points: number): Promise<void> {
  const asked = { memberNo, points: -points, reason: 'redeemed' };
  granted(await shop.console({ action: 'adjust', requestId: fresh('adjust'), ...asked }));
}
