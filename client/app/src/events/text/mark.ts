import { figure } from '@/text/figures';
import type { Language } from '@/store/settings';
import { wordsIn } from '@/text/words';
import type { Mark } from '../agenda';
import { calendarWords } from './calendar';

type Said = (typeof calendarWords)[Language];
type Kind = Mark['kind'];

const titles: Partial<Record<Kind, (say: Said, mark: Mark) => string>> = {
  birthday: (say) => say.birthday,
  'points-expire': (say, { name }) => say.points(figure(Number(name))),
  'coupon-expires': (say, { name }) => say.coupon(name),
  'check-in-milestone': (say, { id, name }) => `${say.milestone(id)} ${say.earns(name)}`,
};

/** What something on the calendar is called. */
export const markTitle = (mark: Mark, language: Language): string =>
  titles[mark.kind]?.(wordsIn(calendarWords, language), mark) ?? mark.name;
