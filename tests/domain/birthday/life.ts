import {
  type Birthday,
  type BirthdayEvent,
  type BirthdayRecord,
  type BirthdayRules,
  birthdayDueOn,
  decideBirthday,
  evolveBirthday,
  noBirthday,
  passBirthdayTime,
} from '../../../shared/domain/birthday';

export const solar = (month: number, day: number): Birthday => ({ calendar: 'solar', month, day });
export const lunar = (month: number, day: number, leap = false): Birthday => ({
  calendar: 'lunar',
  month,
  day,
  leap,
});

/** A window of a week before to fifteen days after, with points. */
export const rules: BirthdayRules = {
  beforeDays: 7,
  afterDays: 15,
  gifts: [{ kind: 'points', points: 66 }],
};

/** What is told on which day, in order; null forgets the birthday. */
export type Telling = Readonly<{ on: string; birthday: Birthday | null }>;

export type Lived = Readonly<{ record: BirthdayRecord; events: readonly BirthdayEvent[] }>;

const happen = ({ record, events }: Lived, next: readonly BirthdayEvent[]): Lived => ({
  record: next.reduce(evolveBirthday, record),
  events: [...events, ...next],
});

/** Lets time pass through a day. */
export function through(lived: Lived, day: string, by = rules): Lived {
  let now = lived;
  for (let due = birthdayDueOn(by, now.record); due !== null && due <= day;) {
    now = happen(now, passBirthdayTime(by, now.record, due));
    due = birthdayDueOn(by, now.record);
  }
  return now;
}

/** A life in which birthdays are told and time passes until a day. */
export function live(tellings: readonly Telling[], until: string, by = rules): Lived {
  let now: Lived = { record: noBirthday, events: [] };
  for (const { on, birthday } of tellings) {
    now = through(now, on, by);
    const told = decideBirthday(by, { birthday, ofAge: true, today: on }, now.record);
    if (told.ok) now = through(happen(now, told.value), on, by);
  }
  return through(now, until, by);
}

/** The days on which gifts were given. */
export const rewardDays = ({ events }: Lived): readonly string[] =>
  events.flatMap((event) =>
    event.kind === 'birthday-window-opened' && event.rewarded ? [event.on] : [],
  );

/** The days on which the birthday came. */
export const birthdays = ({ events }: Lived): readonly string[] =>
  events.flatMap((event) => (event.kind === 'birthday-came' ? [event.on] : []));
