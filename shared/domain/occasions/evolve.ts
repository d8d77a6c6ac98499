import type { Day } from '../kernel/day';
import type { Attendance, OccasionEvent } from './model';

/** Occasions a member's document remembers, the latest to be joined or attended. */
const REMEMBERED = 20;

const states = {
  'occasion-signed-up': 'signed-up',
  'occasion-cancelled': 'cancelled',
  'occasion-attended': 'attended',
} as const;

export function evolve(
  attendances: readonly Attendance[],
  event: OccasionEvent,
): readonly Attendance[] {
  const { kind, occasion, on } = event;
  const place = kind === 'occasion-signed-up' ? event.place : null;
  const others = attendances.filter((attendance) => attendance.occasion !== occasion);
  return [...others, { occasion, state: states[kind], on, place, returnedOn: null }].slice(
    -REMEMBERED,
  );
}

/** A visit to any store on a later day is a return of whoever came (回访); the first one counts. */
export const afterVisit = (
  attendances: readonly Attendance[],
  visitedOn: Day,
): readonly Attendance[] =>
  attendances.map((attendance) => {
    const { state, on, returnedOn } = attendance;
    const first = returnedOn === null || visitedOn < returnedOn;
    return state === 'attended' && visitedOn > on && first
      ? { ...attendance, returnedOn: visitedOn }
      : attendance;
  });
