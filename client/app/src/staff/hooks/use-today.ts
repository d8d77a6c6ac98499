import { today, useToday } from '../store';
import type { AtStore } from '../store/at-store';
import type { Today } from '../store/today';
import { useAsked } from './use-asked';

type TodayHere = Omit<AtStore<Today>, 'value'>
  & Readonly<{ today: Today | null; refresh: () => void }>;

/** The day at this till: the last answer at once, a new one each time the page shows. */
export function useTodayHere(): TodayHere {
  const refresh = useAsked(today.refresh);
  const { value, ...state } = useToday();
  return { today: value, ...state, refresh };
}
