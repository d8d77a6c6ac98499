import { assertNever } from '../kernel/assert';
import { sameBirthday } from './calendar';
import { type BirthdayEvent, type BirthdayRecord, noBirthday } from './model';

type Told = Extract<BirthdayEvent, { kind: 'birthday-told' }>;

export function evolve(record: BirthdayRecord, event: BirthdayEvent): BirthdayRecord {
  switch (event.kind) {
    case 'birthday-told':
      return told(record, event);
    case 'birthday-forgotten':
      return { ...noBirthday, rewardedOn: record.rewardedOn };
    case 'birthday-changed':
      return { ...record, birthday: event.birthday, since: event.on, next: null };
    case 'birthday-window-opened':
      return {
        ...record,
        openedFor: event.birthdayOn,
        rewardedOn: event.rewarded ? event.on : record.rewardedOn,
      };
    case 'birthday-came':
      return { ...record, cameOn: event.on };
    default:
      return assertNever(event);
  }
}

function told(record: BirthdayRecord, { birthday, on, from }: Told): BirthdayRecord {
  if (from > on) return { ...record, next: { birthday, from } };
  const since = sameBirthday(birthday, record.birthday) ? record.since : on;
  return { ...record, birthday, since, next: null };
}
