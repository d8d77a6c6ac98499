import { assert } from '../kernel/assert';
import type { Prize, SeedMac, Ticket } from './model';

type Odds = Readonly<{ outOf: number; prizes: readonly Pick<Prize, 'id' | 'chances'>[] }>;

const WORDS = 2 ** 32;
const WORDS_IN_MAC = 8;
/** Eight words are all refused with a chance below 1 in 10^29 at a million; so many times never. */
const ROUNDS = 64;

/**
 * The prize of a ticket, or null: HMAC-SHA-256 of the ticket under the seed gives a number below
 * `outOf`, every one as likely; the prizes share these out in their order.
 */
export const drawnPrize = ({ outOf, prizes }: Odds, ticket: Ticket, mac: SeedMac): string | null =>
  prizeAt(prizes, numberOf(ticket, outOf, mac));

/** The number of a ticket, from 0 to `outOf` − 1. */
export function numberOf(ticket: Ticket, outOf: number, mac: SeedMac): number {
  for (let round = 0; round < ROUNDS; round += 1) {
    const number = uniform(mac(message(ticket, round)), outOf);
    if (number !== null) return number;
  }
  throw new Error('a MAC yields a number');
}

/**
 * The first of a MAC's eight 32-bit numbers (highest byte first) that lies below the largest multiple
 * of `outOf`, modulo `outOf`; so no number is likelier than another. Null when none does.
 */
export function uniform(mac: Uint8Array, outOf: number): number | null {
  assert(Number.isInteger(outOf) && outOf > 0 && outOf <= WORDS, 'a number is below 2^32');
  assert(mac.length === 4 * WORDS_IN_MAC, 'a MAC has 256 bits');
  const limit = WORDS - (WORDS % outOf);
  for (let at = 0; at < mac.length; at += 4) {
    const word = mac.slice(at, at + 4).reduce((sum, byte) => sum * 256 + byte, 0);
    if (word < limit) return word % outOf;
  }
  return null;
}

/** `huitou-draw-1|lottery|number|draw|luck|round` in ASCII; none of the parts can hold a bar. */
function message({ lottery, number, draw, luck }: Ticket, round: number): Uint8Array {
  const text = ['huitou-draw-1', lottery, number, draw, luck, round].join('|');
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function prizeAt(prizes: Odds['prizes'], number: number): string | null {
  let below = 0;
  for (const { id, chances } of prizes) {
    below += chances;
    if (number < below) return id;
  }
  return null;
}
