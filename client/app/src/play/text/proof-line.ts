import { dayOf } from '@shared/domain/kernel/day';
import type { Instant } from '@shared/domain/kernel/instant';
import { clockTime, dayIn } from '@/text/figures';
import type { Reading } from '@/text/use-reading';

/** `2027 年 3 月 1 日 00:10`. */
export const revealLine = (moment: Instant, { language, at }: Reading): string =>
  `${dayIn(language, dayOf(moment), dayOf(at))} ${clockTime(moment)}`;
