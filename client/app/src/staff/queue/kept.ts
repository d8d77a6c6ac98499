import type { Shelf } from '@/platform/shelf';
import { wake } from './journal';
import type { Journal } from './model';

/** The journal in the till's hand, and on the phone. */
export type KeptJournal = Readonly<{
  read: () => Journal;
  /** A change that counts only once the phone has it; false, and nothing changed, when it has no room. */
  take: (to: (journal: Journal) => Journal) => boolean;
  /** A change that happened elsewhere: it counts, and asking again after a crash finds it out anew. */
  change: (to: (journal: Journal) => Journal) => void;
}>;

const name = 'till-journal';
const unread = 'till-journal-unread';
const format = 1;

/**
 * The journal on the phone's storage. It is read once, when the app starts; what was out then is
 * asked again. `changed` hears of every change.
 */
export function keptJournal(
  shelf: Shelf,
  changed: (journal: Journal) => void = () => undefined,
): KeptJournal {
  let journal = wake(open(shelf));
  const put = (next: Journal) => {
    journal = next;
    changed(next);
  };
  return {
    read: () => journal,
    take: (to) => {
      const next = to(journal);
      if (next !== journal && !write(shelf, next)) return false;
      put(next);
      return true;
    },
    change: (to) => {
      const next = to(journal);
      write(shelf, next);
      put(next);
    },
  };
}

const write = (shelf: Shelf, journal: Journal): boolean => shelf.write(name, { format, journal });

/** What another version of the app wrote is set aside, never overwritten unread. */
function open(shelf: Shelf): Journal {
  const kept = shelf.read(name);
  if (kept === undefined) return [];
  if (isJournal(kept)) return kept.journal;
  shelf.write(unread, kept);
  return [];
}

const isJournal = (kept: unknown): kept is Readonly<{ journal: Journal }> =>
  typeof kept === 'object'
  && kept !== null
  && 'format' in kept
  && kept.format === format
  && 'journal' in kept
  && Array.isArray(kept.journal);
