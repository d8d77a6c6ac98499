import { birthdayScenes } from './birthday-scenes';
import { claimsScenes } from './claims-scenes';
import { couponsScenes } from './coupons-scenes';
import { lotteryScenes } from './lottery-scenes';
import { inviteScenes } from './invite-scenes';
import { mallScenes } from './mall-scenes';
import { recapScenes } from './recap-scenes';
import { receiptScenes } from './receipt-scenes';
import { shopperScenes } from './shopper-scenes';
import { staffScenes } from './staff-scenes';
import { taskScenes } from './task-scenes';

/** Every screen and state there is. */
export const scenes = [
  ...shopperScenes,
  ...couponsScenes,
  ...claimsScenes,
  ...mallScenes,
  ...birthdayScenes,
  ...taskScenes,
  ...lotteryScenes,
  ...recapScenes,
  ...inviteScenes,
  ...receiptScenes,
  ...staffScenes,
];
