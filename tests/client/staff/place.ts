import type { Place } from '../../../client/app/src/staff/queue/kept';

/** The phone's storage: it outlives the app. */
export function place(text: string | null = null): Place & { aside: string[] } {
  let kept = text;
  const aside: string[] = [];
  return {
    aside,
    read: () => kept,
    write: (next) => {
      kept = next;
    },
    setAside: (unread) => aside.push(unread),
  };
}
