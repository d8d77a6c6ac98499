import { assert } from '../kernel/assert';
import type { Day } from '../kernel/day';
import { type Result, accept, refuse } from '../kernel/result';
import { isBirthday, nextYear, sameBirthday } from './calendar';
import type {
  BirthdayEvent,
  BirthdayRecord,
  BirthdayRefusal,
  BirthdayRules,
  TellBirthday,
} from './model';
import { comesOn, opening, windowOn } from './queries';

/** Below this age a birthday is not taken without a guardian (个人信息保护法 28, 31). */
const LEAST_AGE = 14;

/**
 * Takes down a birthday. The first one counts at once. A change counts at once too, unless this
 * year's gift was given or the window is open: then it counts from the first of January.
 */
export function decide(
  rules: BirthdayRules,
  { birthday, ofAge, today }: TellBirthday,
  record: BirthdayRecord,
): Result<readonly BirthdayEvent[], BirthdayRefusal> {
  if (birthday === null) return accept(forget(record, today));
  assert(isBirthday(birthday), 'a birthday is a day that some year has');
  if (!ofAge) return refuse({ code: 'too-young', leastAge: LEAST_AGE });
  if (sameBirthday(birthday, record.birthday)) {
    return accept(
      record.next === null ? [] : [{ kind: 'birthday-told', birthday, on: today, from: today }],
    );
  }
  const from = waits(rules, record, today) ? nextYear(today) : today;
  return accept([{ kind: 'birthday-told', birthday, on: today, from }]);
}

const forget = ({ birthday, next }: BirthdayRecord, on: Day): readonly BirthdayEvent[] =>
  birthday === null && next === null ? [] : [{ kind: 'birthday-forgotten', on }];

const waits = (rules: BirthdayRules, record: BirthdayRecord, today: Day): boolean =>
  record.rewardedOn?.slice(0, 4) === today.slice(0, 4) || windowOn(rules, record, today) !== null;

/** When time alone next changes something about the birthday, or null. */
export const birthdayDueOn = (rules: BirthdayRules, record: BirthdayRecord): Day | null =>
  dueNext(rules, record)?.on ?? null;

/** What time does on the day it falls due: a change counts, a window opens, the birthday comes. */
export function passBirthdayTime(
  rules: BirthdayRules,
  record: BirthdayRecord,
  on: Day,
): readonly BirthdayEvent[] {
  const due = dueNext(rules, record);
  return due === null || due.on > on ? [] : [due];
}

/** The first of what falls due; on one day in this order. */
function dueNext(rules: BirthdayRules, record: BirthdayRecord): BirthdayEvent | null {
  const { next } = record;
  const opens = opening(rules, record);
  const came = comesOn(record);
  const due: readonly BirthdayEvent[] = [
    ...(next === null
      ? []
      : [{ kind: 'birthday-changed', birthday: next.birthday, on: next.from } as const]),
    ...(opens === null ? [] : [{ kind: 'birthday-window-opened', ...opens } as const]),
    ...(came === null ? [] : [{ kind: 'birthday-came', on: came } as const]),
  ];
  return due.reduce<BirthdayEvent | null>(
    (first, one) => (first === null || one.on < first.on ? one : first),
    null,
  );
}
