import { type Day, addDays, dayOf, daysBetween, weekdayOf } from '@shared/domain/kernel/day';
import type { Instant } from '@shared/domain/kernel/instant';
import type { Language } from '@/store/settings';
import { couponWords } from '@/text/coupons';
import { clockTime, dayIn } from '@/text/figures';
import { wordsIn } from '@/text/words';
import { calendarWords } from './calendar';

/** What time it is to whom: dates are said from there. */
export type Reading = Readonly<{ language: Language; at: Instant }>;

export const weekday = (day: Day, language: Language): string =>
  wordsIn(couponWords, language).weekdays[weekdayOf(day) - 1] ?? '';

/** `12 月`, as it stands under a day. */
export const monthName = (day: Day, language: Language): string =>
  language === 'zh' ? `${Number(day.slice(5, 7))} 月` : (dayIn(language, day).split(' ')[1] ?? '');

/** `今天`, `明天`, or the date with its weekday. */
export function dayName(day: Day, { language, at }: Reading): string {
  const say = wordsIn(calendarWords, language);
  const today = dayOf(at);
  if (day === today) return say.today;
  if (day === addDays(today, 1)) return say.tomorrow;
  return `${dayIn(language, day, today)} ${weekday(day, language)}`;
}

/** `14:00–16:00` beside a date, and what day that is when it is near. */
export function timesLine(from: Instant, to: Instant, reading: Reading): string {
  const [first, last] = [dayOf(from), dayOf(to - 1)];
  const near = daysBetween(dayOf(reading.at), first);
  const day = near === 0 || near === 1 ? `${dayName(first, reading)} ` : '';
  const end = first === last ? '' : `${dayName(last, reading)} `;
  return `${day}${clockTime(from)}–${end}${clockTime(to)}`;
}

/** `12 月 21 日 12:00`. */
export const momentLine = (moment: Instant, { language, at }: Reading): string =>
  `${dayIn(language, dayOf(moment), dayOf(at))} ${clockTime(moment)}`;
