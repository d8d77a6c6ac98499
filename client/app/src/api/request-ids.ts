import { HOUR, type Instant } from '@shared/domain/kernel/instant';
import type { Shelf } from '@/platform/shelf';

/** A wish whose answer is not known yet, and the name its request goes by until it is. */
type Open = Readonly<{ wish: string; id: string; at: Instant }>;

const name = 'requests';
const most = 20;
/** How long a wish without an answer is the same wish. */
export const keptFor = 24 * HOUR;

/** Request ids of wishes without a final answer; they outlive the app. */
export type RequestIds = Readonly<{
  /** The id of this very wish, made before the first try and kept until `close`. */
  open: (wish: string) => Readonly<{ id: string; isNew: boolean }>;
  close: (wish: string) => void;
}>;

/**
 * Keeps request ids on the phone, so that a wish repeated after a lost answer or a killed app is
 * the same request. One without an answer for a day is given up, and so is the oldest of too many.
 */
export function openRequestIds(
  shelf: Shelf,
  { now, chance }: Readonly<{ now: () => Instant; chance: () => number }>,
): RequestIds {
  const kept = (): readonly Open[] => (shelf.read(name) as readonly Open[] | undefined) ?? [];
  const others = (wish: string) => kept().filter((one) => one.wish !== wish);
  return {
    open: (wish) => {
      const at = now();
      const earlier = kept().find((one) => one.wish === wish && at - one.at < keptFor);
      if (earlier !== undefined) return { id: earlier.id, isNew: false };
      const id = newId(chance);
      shelf.write(name, [...others(wish).slice(1 - most), { wish, id, at }]);
      return { id, isNew: true };
    },
    close: (wish) => {
      shelf.write(name, others(wish));
    },
  };
}

const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** 130 random bits in letters nobody mistakes for another. */
export const newId = (chance: () => number): string =>
  Array.from({ length: 26 }, () => letters.charAt(Math.floor(chance() * letters.length))).join('');
