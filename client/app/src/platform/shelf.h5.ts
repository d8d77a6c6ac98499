import { identity } from './identity.h5';
import type { Shelf } from './shelf';

/** Each identity has a phone of its own. */
const own = (name: string) => `huitou.${identity()}.${name}`;

export const shelf: Shelf = {
  read: (name) => {
    const kept = window.localStorage.getItem(own(name));
    return kept === null ? undefined : (JSON.parse(kept) as unknown);
  },
  write: (name, value) => {
    try {
      window.localStorage.setItem(own(name), JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  },
  drop: (name) => window.localStorage.removeItem(own(name)),
};
