import type { Instant } from '../kernel/instant';
import type { Gift, GiftCause } from '../gifts';
import type { Programme } from '../programme';
import { evolve } from './evolve';
import { giveGift } from './give';
import type { MemberEvent } from './messages';
import type { Member } from './model';

type Giving = Readonly<{ gifts: readonly Gift[]; id: string; cause: GiftCause; at: Instant }>;

/**
 * Gives what comes by itself, one gift after the other. Nobody is there to be refused: a gift that
 * cannot be given, because the wallet is full, is withheld, and the ledger says why.
 */
export function giveAll(
  programme: Programme,
  member: Member,
  { gifts, id, cause, at }: Giving,
): readonly MemberEvent[] {
  const events: MemberEvent[] = [];
  let now = member;
  for (const [n, gift] of gifts.entries()) {
    const given = giveGift(programme, now, { gift, id: `${id}:${n + 1}`, cause, at });
    const happened: readonly MemberEvent[] = given.ok
      ? given.value
      : [{ kind: 'gift-withheld', gift, cause, why: given.refusal.code }];
    events.push(...happened);
    now = happened.reduce(evolve, now);
  }
  return events;
}
