import { MINUTE } from '../kernel/instant';

/** The phone and WeChat tell of one tap within this time of each other. */
export const PAIRED_WITHIN = 2 * MINUTE;
