import { dayOf } from '../kernel/day';
import { type Result, accept, refuse } from '../kernel/result';
import { type Coupon, redeemCoupon as redeemed, worthOf } from '../coupons';
import { obstacleOf } from '../quote';
import { decideVisit } from '../visits';
import { useCode } from './code';
import type { MemberEvent, MemberRefusal, RedeemCoupon } from './messages';
import type { Member } from './model';

/** Goods handed out for a coupon by itself: a visit like any other. Money off needs a purchase. */
export function redeemCoupon(
  member: Member,
  { coupon: id, storeId, code, at }: RedeemCoupon,
): Result<readonly MemberEvent[], MemberRefusal> {
  const coupon = member.wallet.live.find((one) => one.id === id);
  if (coupon === undefined) return refuse({ code: 'no-such-coupon' });
  const { name } = coupon;
  if (asksForPurchase(coupon)) return refuse({ code: 'coupon-needs-purchase', name });
  const { tier } = member.tier.standing;
  const obstacle = obstacleOf(coupon, { tier, storeId, lines: null, at });
  if (obstacle !== null) return refuse({ code: 'coupon-not-usable', coupon: id, name, obstacle });
  const used = useCode(member, code);
  if (!used.ok) return used;
  return accept([
    ...used.value,
    ...decideVisit(member.visits, { on: dayOf(at), storeId }),
    redeemed(coupon, { costFen: worthOf(coupon), storeId, orderId: null, at }),
  ]);
}

const asksForPurchase = ({ offer, minSpendFen, scope }: Coupon): boolean =>
  offer.kind === 'amount-off'
  || offer.kind === 'percent-off'
  || minSpendFen > 0
  || scope.categories !== null;
