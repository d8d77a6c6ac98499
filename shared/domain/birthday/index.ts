export { birthdayFrom, isBirthday } from './calendar';
export { birthdayDueOn, decide as decideBirthday, passBirthdayTime } from './decide';
export { evolve as evolveBirthday } from './evolve';
export {
  type Birthday,
  type BirthdayEvent,
  type BirthdayRecord,
  type BirthdayRefusal,
  type BirthdayRules,
  noBirthday,
} from './model';
export { birthdayCard, isBirthdayWeek, windowOn as birthdayWindowOn } from './queries';
