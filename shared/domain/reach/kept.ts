/** Days for which a message can be read, and a touch is remembered: as long as the longest allowance looks back. */
export const KEPT_DAYS = 400;
