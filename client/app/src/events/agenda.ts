import type { OutputOf } from '@shared/contract/contract';
import type { calendar } from '@shared/contract/member/calendar';
import type { Day } from '@shared/domain/kernel/day';

export type Calendar = OutputOf<typeof calendar>;
export type Mark = Calendar['marks'][number];

/** Stamps are seen in the month itself; a list of them would tell nothing. */
const listed = ({ marks }: Calendar): readonly Mark[] =>
  marks.filter(({ kind }) => kind !== 'checked-in');

/** Whether the member checked in on a day. */
export const isStamped = ({ marks }: Calendar, day: Day): boolean =>
  marks.some(({ kind, from, to }) => kind === 'checked-in' && from <= day && day <= to);

/** What is on that day. */
export const onDay = (calendar: Calendar, day: Day): readonly Mark[] =>
  listed(calendar).filter(({ from, to }) => from <= day && day <= to);

/** What begins after a day; of what comes again and again the next time only. */
export function comingAfter(calendar: Calendar, day: Day): readonly Mark[] {
  const later = listed(calendar).filter(({ from }) => from > day);
  const first = (mark: Mark) =>
    later.find(({ kind, id }) => kind === mark.kind && id === mark.id) === mark;
  return later.filter(first);
}

const own: readonly Mark['kind'][] = [
  'birthday',
  'check-in-milestone',
  'coupon-expires',
  'points-expire',
];

/** Whose dots a day has: the shop's where something begins, the member's own where something falls on it. */
export function dotsOn(calendar: Calendar, day: Day): Readonly<{ shops: boolean; own: boolean }> {
  const begins = listed(calendar).filter(
    ({ from, to }) => from === day && (from === to || from !== calendar.from),
  );
  const isOwn = ({ kind }: Mark): boolean => own.includes(kind);
  return { own: begins.some(isOwn), shops: begins.some((mark) => !isOwn(mark)) };
}

/** The last day of something that goes on after a day, or null where that is not in sight. */
export const endSeen = ({ to: sight }: Calendar, { to }: Mark, day: Day): Day | null =>
  to > day && to < sight ? to : null;
