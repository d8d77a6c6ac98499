import { dayOf } from '@shared/domain/kernel/day';
import type { Instant } from '@shared/domain/kernel/instant';
import { codeKeys, useLanguage } from '@/store';
import { clockTime, dayIn } from '@/text/figures';
import { useWords } from '@/text/use-words';
import type { Occasion } from '../../store/door';
import { doorWords } from '../../text/door';

/** When an occasion takes place, and how its door stands, in words. */
export function useWhen() {
  const say = useWords(doorWords);
  const language = useLanguage();
  const now = codeKeys.serverTime();
  const day = (at: Instant): string => dayIn(language, dayOf(at), dayOf(now));
  const moment = (at: Instant): string =>
    dayOf(at) === dayOf(now) ? clockTime(at) : `${day(at)} ${clockTime(at)}`;
  return {
    hours: ({ startsAt, endsAt }: Occasion) =>
      say.hours(day(startsAt), clockTime(startsAt), clockTime(endsAt)),
    doors: ({ doorsOpenAt }: Occasion) =>
      doorsOpenAt > now ? say.opens(moment(doorsOpenAt)) : say.open,
  };
}
