import type { Instant } from '../kernel/instant';
import { byWorth, placeFor } from './budget';
import { channelFacts } from './channels';
import type { DecideOffers, PassedOver, ReachEvent } from './messages';
import type { Channel, Message, Offer, Reach } from './model';
import { categoryOf, channelObstacle, mayPersonalise, templateFor } from './queries';
import { afterQuiet } from './quiet';
import type { MessageCategory, ReachTerms } from './terms';

/** Messages on their way at once, so that a member's document stays small. */
const MOST_OPEN = 12;

type Asked = Pick<DecideOffers, 'addresses' | 'at'>;
type Chosen = Readonly<{ message: Message; instead: Message | null }>;

const isPassedOver = (found: object): found is PassedOver => 'code' in found;

/** Whether a message of this name is on its way or arrived. */
const isKnown = ({ open, touches }: Reach, { id }: Offer): boolean =>
  [...open, ...touches].some((one) => one.id === id);

/**
 * Tells a member at most one of some offers, the best that may be told, and writes down why each of the
 * others was not. One that still waits makes room for a better one.
 */
export function decideOffers(
  terms: ReachTerms,
  reach: Reach,
  { offers, ...asked }: DecideOffers,
): readonly ReachEvent[] {
  const fresh = offers.filter((offer) => !isKnown(reach, offer)).sort(byWorth);
  let chosen: Chosen | null = null;
  const events: ReachEvent[] = [];
  for (const offer of fresh) {
    const found: Chosen | PassedOver =
      chosen === null ? choose(terms, reach, { offer, ...asked }) : betterThan(chosen.message);
    if (isPassedOver(found)) events.push(passedOver(offer, found));
    else chosen = found;
  }
  return chosen === null ? events : [...reserved(chosen), ...events];
}

const betterThan = ({ id, worthFen }: Message): PassedOver => ({
  code: 'better-offer',
  by: id,
  worthFen,
});

const passedOver = ({ id, worthFen, reason }: Offer, why: PassedOver): ReachEvent => ({
  kind: 'offer-passed-over',
  offer: id,
  campaign: reason.campaign,
  worthFen,
  why,
});

const reserved = ({ message, instead }: Chosen): readonly ReachEvent[] => [
  ...(instead === null
    ? []
    : [{ kind: 'message-dropped' as const, message: instead.id, why: betterThan(message) }]),
  { kind: 'message-reserved', message },
];

/** What an offer asks of the programme and the member, whatever the channel. */
function fitting(
  terms: ReachTerms,
  reach: Reach,
  { offer, at }: Readonly<{ offer: Offer; at: Instant }>,
): MessageCategory | PassedOver {
  const category = categoryOf(terms, offer.category);
  if (category === undefined) return { code: 'no-such-category' };
  if (offer.personalised && !mayPersonalise(reach)) return { code: 'not-personalised' };
  return at >= offer.endsAt ? { code: 'too-late' } : category;
}

function choose(
  terms: ReachTerms,
  reach: Reach,
  { offer, addresses, at }: Asked & Readonly<{ offer: Offer }>,
): Chosen | PassedOver {
  const notBefore = afterQuiet(terms.quiet, at);
  const category = fitting(terms, reach, { offer, at: notBefore });
  if (isPassedOver(category)) return category;
  const way = channelFor({ terms, reach, category, addresses }, offer);
  if (isPassedOver(way)) return way;
  const place = placeFor(terms, reach, { offer, category, at });
  if (isPassedOver(place)) return place;
  if (place.instead === null && reach.open.length >= MOST_OPEN) {
    return { code: 'too-many-waiting', most: MOST_OPEN };
  }
  const { purpose } = category;
  const template = templateOn(terms, way.channel, category.id);
  const begins = { ...way, template, notBefore, state: 'reserved', takenAt: null } as const;
  return { message: { ...offer, purpose, ...begins }, instead: place.instead };
}

const templateOn = (terms: ReachTerms, channel: Channel, category: string): string | null =>
  channelFacts[channel].needsGrant ? (templateFor(terms, category)?.id ?? null) : null;

type Sought = Readonly<{
  terms: ReachTerms;
  reach: Reach;
  category: MessageCategory;
  addresses: readonly Channel[];
}>;

/** The first open channel that carries the offer to this member, or why none does. */
function channelFor(sought: Sought, offer: Offer): Readonly<{ channel: Channel }> | PassedOver {
  const asked = sought.terms.channels
    .map(({ channel }) => channel)
    .filter((channel) => offer.channels?.includes(channel) ?? true);
  const tried = asked.map((channel) => ({ channel, why: channelObstacle({ ...sought, channel }) }));
  const free = tried.find(({ why }) => why === null);
  if (free !== undefined) return { channel: free.channel };
  const closed = tried.flatMap(({ channel, why }) => (why === null ? [] : [{ channel, why }]));
  return { code: 'no-channel', channels: closed };
}

type Now = Readonly<{ addresses: readonly Channel[]; at: Instant }>;

/** Why a reserved message may not be sent any more, or null. */
export function whyNotSent(
  terms: ReachTerms,
  reach: Reach,
  { message, addresses, at }: Now & Readonly<{ message: Message }>,
): PassedOver | null {
  const category = fitting(terms, reach, { offer: message, at });
  if (isPassedOver(category)) return category;
  const { channel } = message;
  const carried = { terms, reach, channel, category, addresses, isReserved: true };
  const why = channelObstacle(carried);
  return why === null ? null : { code: 'no-channel', channels: [{ channel, why }] };
}
