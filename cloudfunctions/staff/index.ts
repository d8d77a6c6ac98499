import { openDoor } from '../_lib/door/open-door';
import { shopperDoor } from '../_lib/door/shopper';
import { tillDoor } from '../_lib/till/at-till';
import { bind } from './actions/bind';
import { cancelPickUp } from './actions/cancel-pick-up';
import { findOrder } from './actions/find-order';
import { followUps } from './actions/follow-ups';
import { handOver } from './actions/hand-over';
import { occasionsHere } from './actions/occasions';
import { logCare } from './actions/log-care';
import { me } from './actions/me';
import { quotePurchase } from './actions/quote';
import { recordPurchase } from './actions/record-purchase';
import { recordReceipt } from './actions/record-receipt';
import { recordVisit } from './actions/record-visit';
import { redeemCoupon } from './actions/redeem-coupon';
import { refund } from './actions/refund';
import { scan } from './actions/scan';
import { scripts } from './actions/scripts';
import { settleFollowUp } from './actions/settle-follow-up';
import { today } from './actions/today';
import { scanIn } from './actions/scan-in';

const till = openDoor({
  name: 'staff',
  ...tillDoor,
  actions: [
    me,
    scan,
    quotePurchase,
    recordVisit,
    logCare,
    recordPurchase,
    redeemCoupon,
    recordReceipt,
    refund,
    findOrder,
    today,
    occasionsHere,
    scanIn,
    handOver,
    cancelPickUp,
    followUps,
    settleFollowUp,
    scripts,
  ],
});

/** Whoever holds an invitation is not staff yet. */
const newcomers = openDoor({ name: 'staff', ...shopperDoor, actions: [bind] });

export const main = (event: Readonly<{ action?: unknown }>): Promise<unknown> =>
  event.action === bind.name ? newcomers(event) : till(event);
