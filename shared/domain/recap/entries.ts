import type { MemberEvent } from '../members';
import type { RecapEntry } from './model';

type Kind = MemberEvent['kind'];
type Of<K extends Kind> = Extract<MemberEvent, { kind: K }>;

/** Visit days from which on a habit is spoken of. */
export const HABIT = 3;

/** All events of one kind, in the order they happened. */
export const eventsOf = <K extends Kind>(
  entries: readonly RecapEntry[],
  kind: K,
): readonly Of<K>[] =>
  entries.flatMap(({ events }) => events.filter((event): event is Of<K> => event.kind === kind));
