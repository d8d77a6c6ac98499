import type { Birthday } from '@shared/domain/birthday';
import type { Language } from '@/store/settings';
import { dayIn } from './figures';
import { words } from './words';

const lunarMonths = '正月 二月 三月 四月 五月 六月 七月 八月 九月 十月 冬月 腊月'.split(' ');
const lunarDays = (
  '初一 初二 初三 初四 初五 初六 初七 初八 初九 初十 十一 十二 十三 十四 十五 '
  + '十六 十七 十八 十九 二十 廿一 廿二 廿三 廿四 廿五 廿六 廿七 廿八 廿九 三十'
).split(' ');

type Calendar = Birthday['calendar'];

/** `八月` in the lunar calendar, `8 月` in the solar one, `8` and `Aug` in English. */
export function monthName(language: Language, calendar: Calendar, month: number): string {
  if (calendar === 'lunar') return language === 'zh' ? (lunarMonths[month - 1] ?? '') : `${month}`;
  return language === 'zh' ? `${month} 月` : (dayIn('en', solar(month, 1)).split(' ')[1] ?? '');
}

/** `初五` in the lunar calendar, else the number. */
export const dayName = (language: Language, calendar: Calendar, day: number): string =>
  calendar === 'lunar' && language === 'zh' ? (lunarDays[day - 1] ?? '') : `${day}`;

/** `8 月 15 日`, `农历八月十五`, `农历闰四月初三`. */
export function birthdayIn(language: Language, birthday: Birthday): string {
  const { calendar, month, day } = birthday;
  if (calendar === 'solar') return dayIn(language, solar(month, day));
  const name = [monthName(language, calendar, month), dayName(language, calendar, day)] as const;
  if (language === 'zh') return `农历${birthday.leap ? '闰' : ''}${name.join('')}`;
  return `lunar ${birthday.leap ? 'leap ' : ''}month ${name[0]}, day ${name[1]}`;
}

const two = (number: number): string => String(number).padStart(2, '0');

// A leap year, which has every day there is.
const solar = (month: number, day: number): string => `2000-${two(month)}-${two(day)}`;

export const birthdayWords = words(
  {
    title: '生日',
    untold: '还没告诉我们',
    why: '告诉我们月和日，生日前后送你一份礼。只用来送礼和道一声生日快乐，店员只知道是不是这一周。',
    whyNoGift: '告诉我们月和日，到那天道一声生日快乐。店员只知道是不是这一周。',
    brings: '生日带来',
    when: (before: number, after: number) =>
      `生日前 ${before} 天送到；晚些才告诉我们，生日后 ${after} 天里也算数`,
    once: '一年一份，改日子不会多出一份。',
    yours: '你的生日',
    comes: (day: string) => `下一次是 ${day}`,
    open: (from: string, to: string) => `生日前后，${from}到 ${to}`,
    today: '就是今天，生日快乐',
    rewarded: (day: string) => `最近一份礼 ${day}送到`,
    waits: (day: string, name: string) => `${day}起改成${name}`,
    edit: '改日子',
    forget: '不再记我的生日',
    calendar: '按哪个历过',
    solar: '公历',
    lunar: '农历',
    month: '月',
    day: '日',
    leap: '生在闰月',
    leapHow: '有这个闰月的年份过闰月，别的年份过平月。',
    noLeapDay: '没有 29 日的年份，过 2 月 28 日。',
    noThirtieth: '没有三十的年份，过廿九。',
    ofAge: '我满 14 岁了',
    tooYoung: '不满 14 岁先不记生日，别的都一样能用。',
    nowOn: '改了马上算。',
    laterOn: (day: string) => `今年的礼送过了，或正在生日前后：改动从 ${day}起算。`,
    pick: '选好月和日',
    save: (name: string) => `记下${name}`,
    cancel: '先不改',
    saved: '记下了',
    savedLater: (day: string) => `记下了，${day}起算`,
    savedRewarded: '记下了，生日礼已经送到',
    forgetTitle: '不再记生日',
    forgetWhat: '我们会忘掉这一天，生日礼也不再送。已经送到的都还是你的。以后想说，随时再说。',
    forgetConfirm: '忘掉吧',
    forgotten: '忘掉了',
    stranger: '入会后，可以在这里告诉我们生日。',
  },
  {
    title: 'Birthday',
    untold: 'not told yet',
    why: 'Tell us month and day, and a gift comes around it. It is used for the gift and a greeting only; staff just see whether it is this week.',
    whyNoGift: 'Tell us month and day for a greeting. Staff just see whether it is this week.',
    brings: 'What it brings',
    when: (before: number, after: number) =>
      `${before} days before the day; told later, it still counts up to ${after} days after`,
    once: 'One a year; changing the day brings no second one.',
    yours: 'Your birthday',
    comes: (day: string) => `next on ${day}`,
    open: (from: string, to: string) => `around it now: ${from} to ${to}`,
    today: 'It is today. Happy birthday',
    rewarded: (day: string) => `Last gift came on ${day}`,
    waits: (day: string, name: string) => `From ${day} it is ${name}`,
    edit: 'Change the day',
    forget: 'Forget my birthday',
    calendar: 'Which calendar',
    solar: 'Solar',
    lunar: 'Lunar',
    month: 'Month',
    day: 'Day',
    leap: 'Born in a leap month',
    leapHow: 'Kept in the leap month when a year has it, else in the ordinary one.',
    noLeapDay: 'In years without a 29th it is 28 Feb.',
    noThirtieth: 'In years without a 30th it is the 29th.',
    ofAge: 'I am 14 or older',
    tooYoung: 'Under 14 we keep no birthday yet; everything else is the same.',
    nowOn: 'A change counts at once.',
    laterOn: (day: string) =>
      `This year’s gift was given, or the day is near: a change counts from ${day}.`,
    pick: 'Choose month and day',
    save: (name: string) => `Keep ${name}`,
    cancel: 'Leave it',
    saved: 'Kept',
    savedLater: (day: string) => `Kept; it counts from ${day}`,
    savedRewarded: 'Kept, and your birthday gift is here',
    forgetTitle: 'Forget the birthday',
    forgetWhat:
      'We forget the day, and no birthday gift comes any more. What you have stays yours. You can tell us again whenever you like.',
    forgetConfirm: 'Forget it',
    forgotten: 'Forgotten',
    stranger: 'Once you join, you can tell us your birthday here.',
  },
);
