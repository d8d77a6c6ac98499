import * as v from 'valibot';
import { isDay } from '../domain/kernel/day';

const wellFormed = v.check<string, string>(
  (text) => !/[\u0000-\u001f\u007f]|\p{Surrogate}/u.test(text),
  'text without control characters',
);

/** Trimmed text of 1 to `most` characters. */
export const text = (most: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most), wellFormed);

/** A whole number from `least` to `most`, both included. */
export const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.safeInteger(), v.minValue(least), v.maxValue(most));

/** The client's name for one request, made before the first try and kept until an answer. */
export const requestId = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/, '8 to 64 letters or digits'));

export const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/, 'an id'));
/** A coupon in a wallet: named by the act that issued it. */
export const couponId = v.pipe(v.string(), v.regex(/^[\w:.-]{1,160}$/, 'a coupon id'));
export const orderId = v.pipe(v.string(), v.regex(/^[\w-]{1,32}:[\w.-]{1,64}$/, 'store:order'));
export const storeId = v.pipe(v.string(), v.regex(/^[\w-]{1,32}$/, 'a store id'));
export const orderNo = v.pipe(v.string(), v.regex(/^[\w.-]{1,64}$/, 'an order number'));
/** Where members come from: letters of any script, so that a poster's tag says what it is. */
export const sourceId = v.pipe(
  v.string(),
  v.regex(/^(?!(friend|other|import|none)$)[\p{L}\p{N}_-]{1,32}$/u, 'a source of its own'),
);
/** A tag on a member: letters of any script and digits. */
export const tag = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}_-]{1,16}$/u, 'a tag'));
export const memberNo = v.pipe(v.string(), v.regex(/^\d{10}$/, '10 digits'));
export const day = v.pipe(v.string(), v.check(isDay, 'a day as YYYY-MM-DD'));
export const month = v.pipe(v.string(), v.regex(/^20\d{2}-(0[1-9]|1[0-2])$/, 'a month as YYYY-MM'));
export const instant = whole(0, 8_640_000_000_000_000);

/** Money in fen: more than nothing, at most ten million yuan. */
export const fen = whole(1, 1_000_000_000);
export const points = whole(-10_000_000, 10_000_000);
