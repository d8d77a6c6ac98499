import { type Day, addDays, dayOf } from '../kernel/day';
import { OPENS_TOLD_WITHIN, hasDay } from '../presence';
import type { Member } from './model';
import type { MiniProgramOpened, NoteOpen } from './presence-commands';

/** The days it was opened on that are not known yet; what cannot be or comes too late counts for nothing. */
export function noteOpen(
  { enrolledOn, presence }: Member,
  { earlier, at }: NoteOpen,
): readonly MiniProgramOpened[] {
  const today = dayOf(at);
  const first = addDays(today, -OPENS_TOLD_WITHIN);
  const isLate = (day: Day): boolean => day >= first && day < today && day >= enrolledOn;
  return [...new Set([...earlier.filter(isLate), today])]
    .sort()
    .filter((on) => !hasDay(presence.days.open, on))
    .map((on) => ({ kind: 'mini-program-opened', on }));
}
