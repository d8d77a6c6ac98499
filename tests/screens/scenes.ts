import { birthdayScenes } from './birthday-scenes';
import { claimsScenes } from './claims-scenes';
import { counterScenes } from './counter-scenes';
import { couponsScenes } from './coupons-scenes';
import { doorScenes } from './door-scenes';
import { followUpScenes } from './follow-ups-scenes';
import { lotteryScenes } from './lottery-scenes';
import { inviteScenes } from './invite-scenes';
import { eventsScenes } from './events-scenes';
import { messagesScenes } from './messages-scenes';
import { mallScenes } from './mall-scenes';
import { recapScenes } from './recap-scenes';
import { receiptScenes } from './receipt-scenes';
import { shopperScenes } from './shopper-scenes';
import { splitScenes } from './split-scenes';
import { staffScenes } from './staff-scenes';
import { taskScenes } from './task-scenes';

/** What a member has. */
export const membersOwn = [
  ...shopperScenes,
  ...couponsScenes,
  ...claimsScenes,
  ...mallScenes,
  ...messagesScenes,
  ...birthdayScenes,
];

/** What there is to take part in. */
export const takingPart = [
  ...eventsScenes,
  ...taskScenes,
  ...lotteryScenes,
  ...recapScenes,
  ...inviteScenes,
  ...receiptScenes,
];

/** What staff have in hand. */
export const atTheTill = [
  ...staffScenes,
  ...counterScenes,
  ...splitScenes,
  ...doorScenes,
  ...followUpScenes,
];

/** Every screen and state there is. */
export const scenes = [...membersOwn, ...takingPart, ...atTheTill];
