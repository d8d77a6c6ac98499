import { wake } from './journal';
import type { Journal } from './model';
import type { Shelf } from './replay';

/** A place for text on the phone, written before it returns. */
export type Place = Readonly<{
  read: () => string | null;
  write: (text: string) => void;
  /** Keeps a text that this version of the app cannot read, beside the journal. */
  setAside: (text: string) => void;
}>;

const format = 1;

/**
 * The journal on the phone's storage. It is read once, when the app starts; what was out then is
 * asked again. `changed` hears of every change.
 */
export function keptShelf(
  place: Place,
  changed: (journal: Journal) => void = () => undefined,
): Shelf {
  let journal = wake(open(place));
  return {
    read: () => journal,
    change: (to) => {
      const next = to(journal);
      if (next === journal) return journal;
      place.write(JSON.stringify({ format, journal: next }));
      journal = next;
      changed(journal);
      return journal;
    },
  };
}

function open(place: Place): Journal {
  const text = place.read();
  if (text === null || text === '') return [];
  const journal = parse(text);
  if (journal === null) place.setAside(text);
  return journal ?? [];
}

function parse(text: string): Journal | null {
  try {
    const kept = JSON.parse(text) as Partial<Readonly<{ format: number; journal: Journal }>> | null;
    return kept?.format === format && Array.isArray(kept.journal) ? kept.journal : null;
  } catch {
    return null;
  }
}
