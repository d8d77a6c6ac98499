import { type Day, addDays, weekdayOf } from '../kernel/day';
import { birthdayFrom, nextYear } from './calendar';
import type { Birthday, BirthdayRecord, BirthdayRules } from './model';

/** Never two gifts, nor two greetings, within so many days, whatever is changed in between. */
const APART_DAYS = 300;

type Window = Readonly<{ opensOn: Day; birthdayOn: Day; closesOn: Day }>;

const windowOf = ({ beforeDays, afterDays }: BirthdayRules, birthdayOn: Day): Window => ({
  opensOn: addDays(birthdayOn, -beforeDays),
  birthdayOn,
  closesOn: addDays(birthdayOn, afterDays),
});

/** The window around the birthday that a day lies in, both ends included, or null. */
export function windowOn(
  rules: BirthdayRules,
  { birthday }: BirthdayRecord,
  day: Day,
): Window | null {
  const on = birthday === null ? null : birthdayFrom(birthday, addDays(day, -rules.afterDays));
  if (on === null) return null;
  const window = windowOf(rules, on);
  return window.opensOn <= day ? window : null;
}

const latest = (...days: readonly (Day | null)[]): Day =>
  days.reduce<Day>((last, day) => (day !== null && day > last ? day : last), '');

/** The first day on which a gift may be given again: in another year, and far enough from the last. */
const mayRewardFrom = (rewardedOn: Day | null): Day | null =>
  rewardedOn === null ? null : latest(nextYear(rewardedOn), addDays(rewardedOn, APART_DAYS));

/** Birthdays looked at: the gift of one that the last gift is too near to is passed over. */
const LOOKED_AT = 4;

/**
 * The next window to open and the day it does: its first day or, where the birthday is told later or
 * the last gift is too near, a later day of it. A birthday of another year, told late, is past; a
 * window that closes too soon is passed over.
 */
export function opening(
  rules: BirthdayRules,
  { birthday, since, openedFor, rewardedOn }: BirthdayRecord,
): Readonly<{ on: Day; birthdayOn: Day; rewarded: boolean }> | null {
  if (birthday === null || since === null) return null;
  const earliest = latest(since, mayRewardFrom(rewardedOn));
  let from = latest(
    `${since.slice(0, 4)}-01-01`,
    addDays(since, -rules.afterDays),
    openedFor === null ? null : addDays(openedFor, 1),
  );
  for (let looked = 0; looked < LOOKED_AT; looked += 1) {
    const birthdayOn = birthdayFrom(birthday, from);
    if (birthdayOn === null) return null;
    const { opensOn, closesOn } = windowOf(rules, birthdayOn);
    const on = latest(opensOn, earliest);
    if (on <= closesOn) return { on, birthdayOn, rewarded: rules.gifts.length > 0 };
    from = addDays(birthdayOn, 1);
  }
  return null;
}

/** The next birthday that comes, not counting one that came so shortly before that it is the same. */
export function comesOn({ birthday, since, cameOn }: BirthdayRecord): Day | null {
  if (birthday === null || since === null) return null;
  return birthdayFrom(
    birthday,
    latest(since, cameOn === null ? null : addDays(cameOn, APART_DAYS)),
  );
}

/** What a member sees of the own birthday on a day. */
export type BirthdayCard = Readonly<{
  birthday: Birthday | null;
  /** A change that waits for the next year. */
  next: BirthdayRecord['next'];
  /** The birthday whose window is open, or the next one. */
  on: Day | null;
  isToday: boolean;
  /** The window, while it is open. */
  window: Readonly<{ opensOn: Day; closesOn: Day }> | null;
  rewardedOn: Day | null;
}>;

export function birthdayCard(
  rules: BirthdayRules,
  record: BirthdayRecord,
  today: Day,
): BirthdayCard {
  const { birthday, next, rewardedOn } = record;
  const window = windowOn(rules, record, today);
  const coming = birthday === null ? null : birthdayFrom(birthday, today);
  return {
    birthday,
    next,
    on: window?.birthdayOn ?? coming,
    isToday: coming === today,
    window: window === null ? null : { opensOn: window.opensOn, closesOn: window.closesOn },
    rewardedOn,
  };
}

/** Whether the birthday falls in the calendar week of a day, Monday to Sunday. */
export function isBirthdayWeek({ birthday }: BirthdayRecord, day: Day): boolean {
  if (birthday === null) return false;
  const monday = addDays(day, 1 - weekdayOf(day));
  const on = birthdayFrom(birthday, monday);
  return on !== null && on <= addDays(monday, 6);
}
