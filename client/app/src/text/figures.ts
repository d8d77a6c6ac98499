import { type Day, dayOf } from '@shared/domain/kernel/day';
import type { Instant } from '@shared/domain/kernel/instant';
import type { Language } from '@/store/settings';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `12,480`. */
export const figure = (number: number): string =>
  String(Math.abs(number))
    .replace(/\B(?=(\d{3})+$)/g, ',')
    .replace(/^/, number < 0 ? '−' : '');

/** `+12` or `−12`. */
export const signed = (number: number): string =>
  number > 0 ? `+${figure(number)}` : figure(number);

/** Fen as `¥38.00`. */
export const money = (fen: number): string => {
  const cents = String(Math.abs(fen) % 100).padStart(2, '0');
  return `${fen < 0 ? '−' : ''}¥${figure(Math.floor(Math.abs(fen) / 100))}.${cents}`;
};

/** Fen as `38` or `38.5`, where the sentence says the currency. */
export const yuan = (fen: number): string =>
  figure(Math.trunc(fen / 100))
  + (fen % 100 === 0 ? '' : `.${String(fen % 100).padStart(2, '0')}`.replace(/0$/, ''));

/** `12 月 31 日` or `31 Dec`; the year is said only where it is not this one. */
export function dayIn(language: Language, day: Day, today: Day = day): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? '' : day.slice(0, 4);
  const month = Number(day.slice(5, 7));
  const date = Number(day.slice(8, 10));
  if (language === 'zh') return `${year === '' ? '' : `${year} 年 `}${month} 月 ${date} 日`;
  return `${date} ${months[month - 1] ?? ''} ${year}`.trimEnd();
}

/** `2026 年 11 月` or `Nov 2026`. */
export function monthIn(language: Language, month: string): string {
  const [year = '', number = ''] = month.split('-');
  return language === 'zh'
    ? `${year} 年 ${Number(number)} 月`
    : `${months[Number(number) - 1] ?? ''} ${year}`;
}

/** `14:05`, on the shop's clock. */
export const clockTime = (at: Instant): string =>
  new Date(at + 8 * 3_600_000).toISOString().slice(11, 16);

/** The last day on which something that ends at an instant still holds. */
export const lastDayBefore = (end: Instant): Day => dayOf(end - 1);
