import fc from 'fast-check';
import { midnight } from '../calendar';

/**
 * What was told of people in a shop, in the order of telling: when it happened, by the clock, may be
 * long before. A key that was told before is the same thing told again.
 */
export type Raw =
  | Readonly<{ kind: 'visit' | 'open'; key: string; who: string; at: number; heard: number }>
  | Readonly<{
      kind: 'purchase';
      key: string;
      who: string;
      at: number;
      heard: number;
      fen: number;
    }>
  /** So much of a purchase was given back. */
  | Readonly<{ kind: 'refund'; key: string; purchase: string; fen: number; heard: number }>
  /** One turned out to be another, who goes on as both. */
  | Readonly<{ kind: 'merge'; who: string; into: string; heard: number }>
  | Readonly<{ kind: 'erase'; who: string; heard: number }>;

export const people = ['lin', 'mei', 'hao', 'tao'] as const;

const DAY = 86_400_000;
const HOUR = 3_600_000;
export const firstDay = '2026-01-05';

/** Around the day's first and last instant by the shop's clock, and around those of UTC. */
const timeOfDay = fc.constantFrom(...[0, 1, 8 * HOUR - 1, 8 * HOUR, 12 * HOUR, 16 * HOUR, DAY - 1]);

const later = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(0, 0, 0, 1, 1, 2, 7) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 40 }) },
);

/** How long after it happened something is told: at once, around midnight, much later. */
const late = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(0, 0, 0, 0, 1, 23 * HOUR) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 120 }).map((days) => days * DAY - 1) },
);

const wish = fc.record({
  what: fc.constantFrom(
    ...([
      'visit',
      'visit',
      'open',
      'purchase',
      'purchase',
      'purchase',
      'refund',
      'refund',
    ] as const),
    ...(['again', 'again', 'merge', 'erase'] as const),
  ),
  who: fc.constantFrom(...people),
  other: fc.constantFrom(...people),
  which: fc.nat(30),
  whole: fc.constantFrom(true, true, false),
  days: later,
  time: timeOfDay,
  late,
});

type Wish = typeof wish extends fc.Arbitrary<infer W> ? W : never;

/** Some weeks or months of a shop with five people. */
export const anyHistory: fc.Arbitrary<readonly Raw[]> = fc
  .array(wish, { minLength: 3, maxLength: 24 })
  .map(historyOf);

function historyOf(wishes: readonly Wish[]): readonly Raw[] {
  const told: Raw[] = [];
  let day = 0;
  let heard = midnight(firstDay);
  wishes.forEach((one, n) => {
    day += one.days;
    heard = Math.max(heard, midnight(firstDay) + day * DAY + one.time);
    const raw = rawOf(one, { told, n, heard });
    if (raw !== null) told.push(raw);
  });
  return told;
}

type So = Readonly<{ told: readonly Raw[]; n: number; heard: number }>;

/** What a wish comes to; null where there is nothing that it could be about. */
const rawOf = (asked: Wish, so: So): Raw | null => made[asked.what](asked, so);

const happens =
  (kind: 'visit' | 'open') =>
  ({ who, late: by }: Wish, { n, heard }: So): Raw => ({
    ...{ kind, key: `${kind}-${n}`, who },
    ...{ at: heard - by, heard },
  });

const made: Readonly<Record<Wish['what'], (asked: Wish, so: So) => Raw | null>> = {
  visit: happens('visit'),
  open: happens('open'),
  purchase: ({ who, which, late: by }, { n, heard }) => ({
    ...{ kind: 'purchase', key: `purchase-${n}`, who, fen: 1000 + 100 * which },
    ...{ at: heard - by, heard },
  }),
  refund: ({ which, whole }, so) => refundOf(so, { key: `refund-${so.n}`, which, whole }),
  again: ({ which }, { told, heard }) => {
    const before = told.filter((raw) => 'key' in raw);
    const again = before[which % Math.max(1, before.length)];
    return again === undefined ? null : { ...again, heard };
  },
  merge: ({ who, other, which }, { heard }) =>
    who === other || which > 12 ? null : { kind: 'merge', who, into: other, heard },
  erase: ({ who, which }, { heard }) => (which > 5 ? null : { kind: 'erase', who, heard }),
};

/** A part of what is still kept, or all of it. */
function refundOf(
  { told, heard }: So,
  { key, which, whole }: Readonly<{ key: string; which: number; whole: boolean }>,
): Raw | null {
  const bought = told.filter((raw) => raw.kind === 'purchase');
  const purchase = bought[which % Math.max(1, bought.length)];
  if (purchase === undefined) return null;
  const back = new Map(
    told.flatMap((raw) =>
      raw.kind === 'refund' && raw.purchase === purchase.key ? [[raw.key, raw.fen] as const] : [],
    ),
  );
  const kept = [...back.values()].reduce((left, fen) => left - fen, purchase.fen);
  if (kept === 0) return null;
  return {
    ...{ kind: 'refund', key, purchase: purchase.key, heard },
    fen: whole ? kept : Math.max(1, Math.floor(kept / 3)),
  };
}
