import * as v from 'valibot';
import { isBirthday } from '../domain/birthday';
import { whole } from './fields';
import { giftShown } from './gift';

const solar = v.pipe(
  v.strictObject({ calendar: v.literal('solar'), month: whole(1, 12), day: whole(1, 31) }),
  v.forward(
    v.check((told) => isBirthday(told), 'a day of that month'),
    ['day'],
  ),
);
const lunar = v.strictObject({
  calendar: v.literal('lunar'),
  month: whole(1, 12),
  day: whole(1, 30),
  leap: v.optional(v.boolean(), false),
});

/** A birthday by the calendar the member keeps it in; the year of birth is not asked. */
export const birthday = v.variant('calendar', [solar, lunar]);

const told = v.variant('calendar', [
  v.object(solar.entries),
  v.object({ ...lunar.entries, leap: v.boolean() }),
]);

/** What a member sees of the own birthday, and what it is told for. */
export const birthdayShown = v.object({
  birthday: v.nullable(told),
  /** A change that counts from the first of January. */
  next: v.nullable(v.object({ birthday: told, from: v.string() })),
  /** The birthday whose window is open, or the next one. */
  on: v.nullable(v.string()),
  isToday: v.boolean(),
  /** The window, while it is open. */
  window: v.nullable(v.object({ opensOn: v.string(), closesOn: v.string() })),
  /** The day of the last gift. */
  rewardedOn: v.nullable(v.string()),
  beforeDays: v.number(),
  afterDays: v.number(),
  gifts: v.array(giftShown),
});
