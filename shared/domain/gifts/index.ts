export { checkGifts } from './check';
export type { Gift, GiftCause } from './model';
