import { redeemReward } from '../../shared/contract/member/redeem-reward';
import { adjust } from '../../shared/contract/operator/adjust';
import { issueCoupon } from '../../shared/contract/operator/issue-coupon';
import { inviteStaff } from '../../shared/contract/operator/invite-staff';
import { bind } from '../../shared/contract/staff/bind';
import { cancelPickUp } from '../../shared/contract/staff/cancel-pick-up';
import { findOrder } from '../../shared/contract/staff/find-order';
import { handOver } from '../../shared/contract/staff/hand-over';
import { logCare } from '../../shared/contract/staff/log-care';
import { me } from '../../shared/contract/staff/me';
import { quotePurchase } from '../../shared/contract/staff/quote';
import { recordPurchase } from '../../shared/contract/staff/record-purchase';
import { recordReceipt } from '../../shared/contract/staff/record-receipt';
import { recordVisit } from '../../shared/contract/staff/record-visit';
import { redeemCoupon } from '../../shared/contract/staff/redeem-coupon';
import { refund } from '../../shared/contract/staff/refund';
import { today } from '../../shared/contract/staff/today';
import { boss, mei, till } from './callers';
import { type Measured, fresh, newcomer } from './measured';
import { bought, purchaseOf, refundOf } from './purchase';
import { type Joined, type Shop } from './shop';

type Deed = (shop: Shop, ticket: string) => Promise<unknown>;

const atTill = (act: string, budget: number, rest: Pick<Measured, 'prepare'>): Measured => ({
  door: 'staff',
  act,
  budget,
  ...rest,
});

const withTicket = (act: string, budget: number, deed: Deed): Measured =>
  atTill(act, budget, {
    prepare: async (shop) => {
      const ticket = await shop.scanned(await newcomer(shop));
      return () => deed(shop, ticket);
    },
  });

type Before = (shop: Shop, member: Joined) => Promise<unknown>;
const nothing: Before = async () => undefined;
const relayed: Before = ({ cloud }) => cloud.fireTimer('relay');

const ofOrder = (
  act: string,
  budget: number,
  [before, deed]: readonly [Before, (shop: Shop, orderId: string) => Promise<unknown>],
): Measured =>
  atTill(act, budget, {
    prepare: async (shop) => {
      const member = await newcomer(shop);
      const { orderId } = await bought(shop, member);
      await before(shop, member);
      return () => deed(shop, orderId);
    },
  });

const offline = (shop: Shop, member: Joined) => {
  const read = { code: member.code(), shownAt: shop.cloud.clock.now() };
  return shop.ask(mei, recordPurchase, { ...purchaseOf(fresh('order')), ...read });
};

const refunded = (shop: Shop, orderId: string) => shop.ask(mei, refund, refundOf(orderId));

// A till that heard no answer sends the same again.
const sentAgain: Measured = atTill('record-purchase again', 3, {
  prepare: async (shop) => {
    const ticket = await shop.scanned(await newcomer(shop));
    const purchase = { ...purchaseOf(fresh('order')), ticket };
    await shop.ask(mei, recordPurchase, purchase);
    return () => shop.ask(mei, recordPurchase, purchase);
  },
});

const bound: Measured = atTill('bind', 4, {
  prepare: async (shop) => {
    const asked = { name: 'Hao', role: 'manager', stores: ['s1'] };
    const { invitation } = await shop.ask(boss, inviteStaff, asked);
    return () => shop.ask(till(fresh('hao')), bind, { invitation });
  },
});

type Goods = Readonly<{ ticket: string; pickUp: string }>;

const atStore = (ticket: string) => ({ requestId: fresh('request'), storeId: 's1', ticket });

/** A member who has redeemed goods and shows the code. */
const withGoods = (
  act: string,
  budget: number,
  deed: (shop: Shop, goods: Goods) => Promise<unknown>,
): Measured =>
  atTill(act, budget, {
    prepare: async (shop) => {
      const member = await newcomer(shop);
      const gift = { memberNo: member.no, points: 400, reason: 'welcome' };
      await shop.ask(boss, adjust, { requestId: fresh('request'), ...gift });
      const cup = { requestId: fresh('request'), reward: 'tea-cup', points: 380 };
      const { pickUp } = await shop.ask(member.at, redeemReward, cup);
      const ticket = await shop.scanned(member);
      return () => deed(shop, { ticket, pickUp: pickUp?.id ?? '' });
    },
  });

const paper = () => ({
  ...{ requestId: fresh('request'), storeId: 's1', orderNo: fresh('paper') },
  lines: [{ category: null, amountFen: 4_200 }],
});

/** What the till does; the budgets of the design, and beside them what the others need. */
export const staffActs: readonly Measured[] = [
  atTill('record-receipt', 3, {
    prepare:
      async ({ ask }) =>
      () =>
        ask(mei, recordReceipt, paper()),
  }),
  atTill('me', 1, { prepare: async (shop) => () => shop.ask(mei, me, {}) }),
  atTill('scan', 1, {
    prepare: async (shop) => {
      const member = await newcomer(shop);
      return () => shop.scanned(member);
    },
  }),
  withTicket('quote', 1, (shop, ticket) =>
    shop.ask(mei, quotePurchase, {
      ...{ storeId: 's1', ticket },
      lines: purchaseOf('').lines,
    }),
  ),
  withTicket('log-care', 2, (shop, ticket) =>
    shop.ask(mei, logCare, {
      ...{ requestId: fresh('request'), storeId: 's1', ticket },
      care: 'free-tea',
    }),
  ),
  withTicket('record-visit', 2, (shop, ticket) =>
    shop.ask(mei, recordVisit, { requestId: fresh('request'), storeId: 's1', ticket }),
  ),
  withTicket('record-purchase', 2, (shop, ticket) =>
    shop.ask(mei, recordPurchase, { ...purchaseOf(fresh('order')), ticket }),
  ),
  atTill('redeem-coupon', 2, {
    prepare: async (shop) => {
      const member = await newcomer(shop);
      const given = { memberNo: member.no, coupon: 'tasting', reason: 'welcome' };
      const requestId = fresh('request');
      const { coupon } = await shop.ask(boss, issueCoupon, { requestId, ...given });
      const ticket = await shop.scanned(member);
      const redeemed = { requestId: fresh('request'), storeId: 's1', ticket, coupon: coupon.id };
      return () => shop.ask(mei, redeemCoupon, redeemed);
    },
  }),
  sentAgain,
  atTill('record-purchase, code read offline', 3, {
    prepare: async (shop) => {
      const member = await newcomer(shop);
      return () => offline(shop, member);
    },
  }),
  ofOrder('refund before the relay', 3, [nothing, refunded]),
  ofOrder('refund after the relay', 3, [relayed, refunded]),
  ofOrder('find-order', 1, [
    nothing,
    (shop, orderId) =>
      shop.ask(mei, findOrder, { storeId: 's1', orderNo: orderId.slice('s1:'.length) }),
  ]),
  atTill('today', 1, { prepare: async (shop) => () => shop.ask(mei, today, { storeId: 's1' }) }),
  withGoods('hand-over', 2, (shop, { ticket, pickUp }) =>
    shop.ask(mei, handOver, { ...atStore(ticket), pickUps: [pickUp] }),
  ),
  withGoods('cancel-pick-up', 2, (shop, { ticket, pickUp }) =>
    shop.ask(mei, cancelPickUp, { ...atStore(ticket), pickUp }),
  ),
  bound,
];
