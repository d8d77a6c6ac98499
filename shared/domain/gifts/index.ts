export { checkGift, checkGifts } from './check';
export { checkGiftRules } from './check';
export { teaHouseGifts } from './default';
export type { Gift, GiftCause, GiftRules } from './model';
