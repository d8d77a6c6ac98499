export { checkGift, checkGiftRules, checkGifts } from './check';
export { teaHouseGifts } from './default';
export type { Gift, GiftCause, GiftRules } from './model';
