import type { Day } from '../kernel/day';
import type { Gift } from '../gifts';
import type { LunarDate } from './lunar';

/** A birthday (生日) by the calendar the member keeps it in. The year of birth is never asked. */
export type Birthday =
  | Readonly<{ calendar: 'solar'; month: number; day: number }>
  | (Readonly<{ calendar: 'lunar' }> & LunarDate);

/** What the programme gives for a birthday, and the window around the day in which it does. */
export type BirthdayRules = Readonly<{
  beforeDays: number;
  afterDays: number;
  gifts: readonly Gift[];
}>;

/** What the programme knows about a member's birthday. */
export type BirthdayRecord = Readonly<{
  birthday: Birthday | null;
  /** The day from which the birthday counts. */
  since: Day | null;
  /** A change that waits for the next year. */
  next: Readonly<{ birthday: Birthday; from: Day }> | null;
  /** The birthday whose window opened last. */
  openedFor: Day | null;
  /** The day of the last gift: it is remembered when the birthday itself is forgotten. */
  rewardedOn: Day | null;
  /** The last birthday that came. */
  cameOn: Day | null;
}>;

export const noBirthday: BirthdayRecord = {
  birthday: null,
  since: null,
  next: null,
  openedFor: null,
  rewardedOn: null,
  cameOn: null,
};

export type TellBirthday = Readonly<{
  /** Null: forget it. */
  birthday: Birthday | null;
  /** Whether the member says to be 14 or older; younger people's birthdays are not taken. */
  ofAge: boolean;
  today: Day;
}>;

export type BirthdayEvent =
  /** Told on a day; what is told counts from that day or, as a change, from the next year. */
  | Readonly<{ kind: 'birthday-told'; birthday: Birthday; on: Day; from: Day }>
  | Readonly<{ kind: 'birthday-forgotten'; on: Day }>
  /** A change that waited counts now. */
  | Readonly<{ kind: 'birthday-changed'; birthday: Birthday; on: Day }>
  /** The window around a birthday opens; the gifts follow when there are any. */
  | Readonly<{ kind: 'birthday-window-opened'; on: Day; birthdayOn: Day; rewarded: boolean }>
  /** The day itself: what a greeting goes out for. It sells nothing and is no marketing. */
  | Readonly<{ kind: 'birthday-came'; on: Day }>;

export type BirthdayRefusal = Readonly<{ code: 'too-young'; leastAge: number }>;
