import { cancelPickUp } from '@shared/contract/staff/cancel-pick-up';
import { handOver } from '@shared/contract/staff/hand-over';
import { redeemCoupon } from '@shared/contract/staff/redeem-coupon';
import { type Result, accept } from '@shared/domain/kernel/result';
import type { ScreenRefusal } from '@/api/answer';
import type { Line } from '@/api/line';
import type { PickUp } from '../goods';
import type { Coupon } from '../chips';
import type { Ended } from './sale-model';

/** What goes over the counter without a purchase. */
export type Wish =
  | Readonly<{ kind: 'hand-over'; pickUps: readonly PickUp[] }>
  | Readonly<{ kind: 'take-back'; pickUp: PickUp }>
  | Readonly<{ kind: 'redeem'; coupon: Coupon }>;

/** The till, and the ticket that stands for the code it has read. */
export type AtTill = Readonly<{ storeId: string; ticket: string }>;

type Gave = Promise<Result<Ended, ScreenRefusal>>;
type Of<Kind extends Wish['kind']> = Extract<Wish, { kind: Kind }>;

/** Does what is wished, once however often it is asked. */
export function goodsBy(line: Line) {
  const give: { readonly [Kind in Wish['kind']]: (at: AtTill, wish: Of<Kind>) => Gave } = {
    'hand-over': async (at, { pickUps }) => {
      const given = { ...at, pickUps: pickUps.map(({ id }) => id) };
      const answer = await line.send('staff', handOver, { given });
      if (!answer.ok) return answer;
      return accept({
        kind: 'handed-over',
        names: answer.value.handedOver.map(({ name }) => name),
      });
    },
    'take-back': async (at, { pickUp: { id, name } }) => {
      const given = { ...at, pickUp: id };
      const answer = await line.send('staff', cancelPickUp, { given });
      return answer.ok ? accept({ kind: 'taken-back', name, ...answer.value }) : answer;
    },
    redeem: async (at, { coupon: { id } }) => {
      const given = { ...at, coupon: id };
      const answer = await line.send('staff', redeemCoupon, { given });
      return answer.ok ? accept({ kind: 'redeemed', ...answer.value }) : answer;
    },
  };
  return (at: AtTill, wish: Wish): Gave =>
    (give[wish.kind] as (at: AtTill, wish: Wish) => Gave)(at, wish);
}
