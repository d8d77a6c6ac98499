import { HOUR, type Instant } from '../kernel/instant';
import type { PassedOver } from './messages';
import type { Message, Reach } from './model';
import { marketingOpen, touchesSince } from './queries';
import type { Allowance, MessageCategory, ReachTerms } from './terms';

const DAY = 24 * HOUR;

/** The allowance for a category by its cadence, or null when it has none of its own. */
const allowanceOf = ({ cadences }: ReachTerms, { cadence }: MessageCategory): Allowance | null =>
  cadence === null ? null : cadences[cadence];

/** How many more marketing messages fit into an allowance: what arrived and what is on its way counts. */
function placesIn(
  reach: Reach,
  { touches, days }: Allowance,
  { category, at }: Readonly<{ category: string | null; at: Instant }>,
): number {
  const arrived = touchesSince(reach, at - days * DAY, category).length;
  const onTheirWay = marketingOpen(reach).filter(
    (message) => category === null || message.category === category,
  ).length;
  return touches - arrived - onTheirWay;
}

/** Marketing messages that a member can still be sent now. */
export const placesLeft = (terms: ReachTerms, reach: Reach, at: Instant): number =>
  Math.max(0, placesIn(reach, terms.budget, { category: null, at }));

/** Which allowance leaves no place for one more message of a category; null when all of them do. */
function spentBy(
  terms: ReachTerms,
  reach: Reach,
  { category, at }: Readonly<{ category: MessageCategory; at: Instant }>,
): Extract<PassedOver, { code: 'budget-spent' | 'category-spent' }> | null {
  if (category.purpose === 'service') return null;
  const own = allowanceOf(terms, category);
  if (own !== null && placesIn(reach, own, { category: category.id, at }) < 1) {
    return { code: 'category-spent', ...own };
  }
  return placesIn(reach, terms.budget, { category: null, at }) < 1
    ? { code: 'budget-spent', ...terms.budget }
    : null;
}

/** Worth more comes first; of equals, the one whose id does. */
export const byWorth = (
  a: Readonly<{ id: string; worthFen: number }>,
  b: Readonly<{ id: string; worthFen: number }>,
): number => b.worthFen - a.worthFen || (a.id < b.id ? -1 : 1);

/** A place for a message, with the message on its way that makes room for it, if one has to. */
export type Place = Readonly<{ instead: Message | null }>;

type Wanted = Readonly<{
  offer: Readonly<{ id: string; worthFen: number }>;
  category: MessageCategory;
  at: Instant;
}>;

/**
 * A place for an offer: a free one, or that of a message that still waits and is worth less. Otherwise
 * the allowance that is spent.
 */
export function placeFor(
  terms: ReachTerms,
  reach: Reach,
  { offer, category, at }: Wanted,
): Place | PassedOver {
  const spent = spentBy(terms, reach, { category, at });
  if (spent === null) return { instead: null };
  const weaker = marketingOpen(reach)
    .filter((message) => message.state === 'reserved' && byWorth(offer, message) < 0)
    .sort((a, b) => byWorth(b, a));
  const instead = weaker.find((message) => {
    const open = reach.open.filter(({ id }) => id !== message.id);
    return spentBy(terms, { ...reach, open }, { category, at }) === null;
  });
  return instead === undefined ? spent : { instead };
}
