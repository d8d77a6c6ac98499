import { birthdayScenes } from './birthday-scenes';
import { claimsScenes } from './claims-scenes';
import { counterScenes } from './counter-scenes';
import { couponsScenes } from './coupons-scenes';
import { doorScenes } from './door-scenes';
import { lotteryScenes } from './lottery-scenes';
import { inviteScenes } from './invite-scenes';
import { eventsScenes } from './events-scenes';
import { mallScenes } from './mall-scenes';
import { recapScenes } from './recap-scenes';
import { receiptScenes } from './receipt-scenes';
import { shopperScenes } from './shopper-scenes';
import { splitScenes } from './split-scenes';
import { staffScenes } from './staff-scenes';
import { taskScenes } from './task-scenes';

/** Every screen and state there is. */
export const scenes = [
  ...shopperScenes,
  ...couponsScenes,
  ...claimsScenes,
  ...mallScenes,
  ...birthdayScenes,
  ...eventsScenes,
  ...taskScenes,
  ...lotteryScenes,
  ...recapScenes,
  ...inviteScenes,
  ...receiptScenes,
  ...staffScenes,
  ...counterScenes,
  ...splitScenes,
  ...doorScenes,
];
