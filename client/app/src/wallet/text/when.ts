import type { OutputOf } from '@shared/contract/contract';
import type { wallet } from '@shared/contract/member/wallet';
import { dayOf, daysBetween, startOf } from '@shared/domain/kernel/day';
import type { Instant } from '@shared/domain/kernel/instant';
import type { Names } from '@/text/coupon-line';
import { clockTime, dayIn, lastDayBefore } from '@/text/figures';
import type { Reading } from '@/text/use-reading';
import { wordsIn } from '@/text/words';
import { walletWords } from './wallet';

type Wait = NonNullable<OutputOf<typeof wallet>['live'][number]['wait']>;

const soonDays = 7;

/** The last day on which something holds, how many days that are from today, and whether they are few. */
export function leftUntil(
  end: Instant,
  { language, at }: Reading,
): Readonly<{ day: string; days: number; soon: boolean }> {
  const [today, last] = [dayOf(at), lastDayBefore(end)];
  const days = daysBetween(today, last);
  return { day: dayIn(language, last, today), days, soon: days <= soonDays };
}

/** Until when it can be used, and how many days that are when they are few. */
export function untilLine(expiresAt: Instant, reading: Reading): string {
  const say = wordsIn(walletWords, reading.language);
  const { days, day, soon } = leftUntil(expiresAt, reading);
  if (days === 0) return say.lastDay;
  return soon ? say.daysLeft(days, day) : say.until(day);
}

/** A day, and the hour where it is not the day's first; a word follows it. */
export function momentIn(moment: Instant, { language, at }: Reading): string {
  const day = dayIn(language, dayOf(moment), dayOf(at));
  if (moment === startOf(dayOf(moment))) return day;
  return `${day} ${clockTime(moment)}${language === 'zh' ? ' ' : ''}`;
}

/** Why it cannot be used now, and from when it can. */
export function waitLine(wait: Wait, tiers: Names['tiers'], reading: Reading): string {
  const say = wordsIn(walletWords, reading.language);
  switch (wait.code) {
    case 'not-yet':
      return say.fromThen(momentIn(wait.from, reading));
    case 'other-hours':
      return wait.from === null ? say.noHoursLeft : say.fromThen(momentIn(wait.from, reading));
    case 'other-tier': {
      const first = tiers.find(({ id }) => wait.tiers.includes(id));
      return first === undefined ? say.someTier : say.otherTier(first.name);
    }
  }
}
