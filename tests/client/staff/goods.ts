import type { PickUp } from '../../../client/app/src/staff/goods';
import type { Coupon } from '../../../client/app/src/staff/chips';
import { couponOf } from '../../support/coupons';
import { morning } from './cast';

/** A cup that waits at any store. */
export const pickUp = (differently: Partial<PickUp>): PickUp => ({
  ...{ id: 'cup-1', reward: 'tea-cup', name: '小满青瓷品茗杯', points: 380, stores: null },
  ...{ redeemedAt: morning, state: 'waiting', until: morning + 86_400_000, remindAt: null },
  ...differently,
});

/** A coupon at the till, usable. */
export const atTill = (id: string, differently: Partial<Coupon> = {}): Coupon => ({
  ...couponOf({ name: id }),
  ...{ id, definition: id, usableFrom: morning, expiresAt: morning + 86_400_000 },
  obstacle: null,
  ...differently,
});
