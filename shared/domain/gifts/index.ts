export type { Gift, GiftCause } from './model';
