import type { Shelf } from '../../../client/app/src/platform/shelf';

/** The phone's storage: it outlives the app. */
export function place(first: Readonly<Record<string, unknown>> = {}): Shelf {
  const kept = new Map(Object.entries(first));
  return {
    read: (name) => kept.get(name),
    write: (name, value) => {
      kept.set(name, JSON.parse(JSON.stringify(value)));
      return true;
    },
    drop: (name) => void kept.delete(name),
  };
}
