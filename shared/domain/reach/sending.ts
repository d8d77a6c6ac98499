import { assert } from '../kernel/assert';
import { type Instant, MINUTE } from '../kernel/instant';
import { channelFacts } from './channels';
import type {
  MessageOutcome,
  NoteDelivery,
  ReachEvent,
  SettleMessage,
  TakeMessage,
} from './messages';
import type { Message, Reach, Touch } from './model';
import { whyNotSent } from './offers';
import { countOf, grantOf } from './queries';
import { afterQuiet } from './quiet';
import type { ReachTerms } from './terms';

/** How long a channel may take to answer before its answer counts as lost. */
export const ANSWERED_WITHIN = 3 * MINUTE;

/** When a message on its way needs looking at: its time, a lost answer, or a task nobody confirmed. */
function dueOf({ state, notBefore, takenAt, endsAt }: Message): Instant {
  if (state === 'reserved') return notBefore;
  return state === 'sending' ? (takenAt ?? 0) + ANSWERED_WITHIN : endsAt;
}

/** The next instant at which a message on its way needs looking at, or null. */
export const reachDueAt = ({ open }: Reach): Instant | null =>
  open.length === 0 ? null : Math.min(...open.map(dueOf));

/** The messages that need looking at, in the order in which they came to. */
export const dueMessages = ({ open }: Reach, at: Instant): readonly Message[] =>
  open.filter((message) => dueOf(message) <= at).sort((a, b) => dueOf(a) - dueOf(b));

/**
 * Takes a message whose time has come, judged anew by what is true now: it is taken before the channel
 * is asked, so that a lost answer never sends it twice.
 */
export function takeMessage(
  terms: ReachTerms,
  reach: Reach,
  { message: id, addresses, at }: TakeMessage,
): readonly ReachEvent[] {
  const message = reach.open.find((one) => one.id === id);
  if (message === undefined || dueOf(message) > at) return [];
  if (message.state === 'reserved') return takeReserved(terms, reach, { message, addresses, at });
  const lost = message.state === 'sending';
  if (lost && channelFacts[message.channel].repeatable) {
    return [{ kind: 'message-taken', message: id, at }];
  }
  const outcome = lost ? 'unknown' : 'failed';
  return settled(reach, message, { outcome, at });
}

function takeReserved(
  terms: ReachTerms,
  reach: Reach,
  { message, ...now }: Pick<TakeMessage, 'addresses' | 'at'> & Readonly<{ message: Message }>,
): readonly ReachEvent[] {
  const why = whyNotSent(terms, reach, { message, ...now });
  if (why !== null) return [{ kind: 'message-dropped', message: message.id, why }];
  const notBefore = afterQuiet(terms.quiet, now.at);
  return notBefore > now.at
    ? [{ kind: 'message-postponed', message: message.id, notBefore }]
    : [{ kind: 'message-taken', message: message.id, at: now.at }];
}

/** What may follow what. */
const following: Readonly<Record<Message['state'] | Touch['state'], readonly MessageOutcome[]>> = {
  reserved: [],
  sending: ['sent', 'failed', 'unknown', 'created'],
  created: ['confirmed', 'sent', 'failed'],
  confirmed: ['sent', 'failed'],
  unknown: ['sent', 'failed'],
  sent: [],
};

/** Writes down what the channel answered. What cannot follow, or is known, changes nothing. */
export function settleMessage(
  reach: Reach,
  { message: id, outcome, refused, at }: SettleMessage,
): readonly ReachEvent[] {
  const known = [...reach.open, ...reach.touches].find((one) => one.id === id);
  if (known === undefined || !following[known.state].includes(outcome)) return [];
  return [...settled(reach, known, { outcome, at }), ...corrected(known, refused, at)];
}

/** What WeChat tells of a message it took: an answer that was lost is found by it. */
export function noteDelivery(
  reach: Reach,
  { template, delivered, refused, at }: NoteDelivery,
): readonly ReachEvent[] {
  const lost = reach.touches.find(
    (touch) => touch.template === template && touch.state === 'unknown',
  );
  const outcome = delivered ? 'sent' : 'failed';
  return [
    ...(lost === undefined ? [] : settled(reach, lost, { outcome, at })),
    ...(lost === undefined && grantOf(reach, template) === undefined
      ? []
      : corrected({ template }, refused, at)),
  ];
}

/** "No grant" from the platform is the last word on how many there are. */
const corrected = (
  { template }: Readonly<{ template: string | null }>,
  refused: boolean,
  at: Instant,
): readonly ReachEvent[] =>
  refused && template !== null ? [{ kind: 'grant-corrected', template, at }] : [];

function settled(
  reach: Reach,
  { id, state, template }: Message | Touch,
  { outcome, at }: Readonly<{ outcome: MessageOutcome; at: Instant }>,
): readonly ReachEvent[] {
  assert(state !== 'sent', 'what is sent stays sent');
  const wasSpent = state === 'unknown';
  const isSpent = outcome === 'sent' || outcome === 'unknown';
  const count = template === null ? 0 : countOf(reach, template);
  const spends = template === null ? 0 : Number(isSpent) - Number(wasSpent);
  return [{ kind: 'message-settled', message: id, outcome, at, spent: Math.min(spends, count) }];
}
