import { dayOf } from '@shared/domain/kernel/day';
import type { Instant } from '@shared/domain/kernel/instant';
import { type Result, accept, refuse } from '@shared/domain/kernel/result';
import {
  type Journal,
  type JournalFull,
  LATE_HOURS,
  LATEST,
  MOST_A_DAY,
  type Outcome,
  type Queued,
  type Standing,
  type TillPurchase,
  type TillRefusal,
} from './model';
import { paidLines } from './paid-lines';

/** Takes a purchase down, once per request, before it is first sent. Refuses when the day is full. */
export function note(journal: Journal, purchase: TillPurchase): Result<Journal, JournalFull> {
  if (find(journal, purchase.requestId) !== undefined) return accept(journal);
  const day = dayOf(purchase.shownAt);
  const sameDay = journal.filter((queued) => dayOf(queued.purchase.shownAt) === day);
  if (sameDay.length >= MOST_A_DAY) return refuse({ code: 'journal-full', most: MOST_A_DAY });
  return accept([...journal, { purchase, mayHaveArrived: false, standing: { kind: 'waiting' } }]);
}

/** A waiting purchase goes out. Anything else stays as it is. */
export const send = (journal: Journal, requestId: string): Journal =>
  change(journal, requestId, (queued) =>
    queued.standing.kind === 'waiting' ? { ...queued, standing: { kind: 'sending' } } : queued,
  );

/** Takes down what a try became. Only a purchase that is out can come back, so it settles once. */
export const settle = (
  journal: Journal,
  requestId: string,
  { outcome, at }: Readonly<{ outcome: Outcome; at: Instant }>,
): Journal =>
  change(journal, requestId, (queued) =>
    queued.standing.kind === 'sending' ? settled(queued, outcome, at) : queued,
  );

/** After the app was killed nobody knows what became of a purchase that was out: it is asked again. */
export const wake = (journal: Journal): Journal =>
  journal.map((queued) => (queued.standing.kind === 'sending' ? unanswered(queued) : queued));

/**
 * A purchase that never left the till in time is refused here and stays in sight. One that did
 * leave may have arrived, whatever its age: the server is asked.
 */
export const passTime = (journal: Journal, at: Instant): Journal =>
  journal.filter((queued) => !isForgotten(queued, at)).map((queued) => aged(queued, at));

/** A person wants a refused purchase tried again. What is done stays done. */
export const retry = (journal: Journal, requestId: string): Journal =>
  change(journal, requestId, (queued) =>
    queued.standing.kind === 'refused' ? { ...queued, standing: { kind: 'waiting' } } : queued,
  );

/** A person has seen how it ended. What is not settled cannot be put away. */
export const putAway = (journal: Journal, requestId: string): Journal =>
  journal.filter(
    ({ purchase, standing }) => purchase.requestId !== requestId || !isSettled(standing),
  );

export const find = (journal: Journal, requestId: string): Queued | undefined =>
  journal.find(({ purchase }) => purchase.requestId === requestId);

const isSettled = ({ kind }: Standing): boolean => kind === 'done' || kind === 'refused';

const change = (journal: Journal, requestId: string, to: (queued: Queued) => Queued): Journal =>
  journal.map((queued) => (queued.purchase.requestId === requestId ? to(queued) : queued));

function settled(queued: Queued, outcome: Outcome, at: Instant): Queued {
  if (outcome.kind === 'recorded') {
    return { ...queued, standing: { kind: 'done', at, answer: outcome.answer } };
  }
  if (outcome.kind === 'unanswered') return unanswered(queued);
  const { refusal } = outcome;
  if (asksForAnotherTry.has(refusal.code)) return unanswered(queued);
  if (isTheFormOnly(queued, refusal)) {
    return { ...queued, purchase: byCode(queued.purchase), standing: { kind: 'waiting' } };
  }
  // The number is the till's own, so an earlier try of ours is what recorded it.
  if (refusal.code === 'order-already-recorded' && queued.mayHaveArrived) {
    return { ...queued, standing: { kind: 'done', at, answer: null } };
  }
  return { ...queued, standing: { kind: 'refused', at, refusal } };
}

const unanswered = (queued: Queued): Queued => ({
  ...queued,
  mayHaveArrived: true,
  standing: { kind: 'waiting' },
});

/** Refusals that say nothing about the purchase. */
const asksForAnotherTry: ReadonlySet<string> = new Set([
  'busy',
  'internal',
  'too-many-wrong-codes',
]);

/**
 * The ticket no longer serves, but the code still tells who it was. A price that changed is told to
 * the shopper while there is one; once they may have left having paid, it is handed in as paid.
 */
const isTheFormOnly = ({ purchase, mayHaveArrived }: Queued, { code }: TillRefusal): boolean =>
  purchase.ticket !== null
  && (code === 'ticket-expired' || (mayHaveArrived && changesThePrice.has(code)));

/** The price, or a coupon it was quoted with, is not what it was. */
const changesThePrice: ReadonlySet<string> = new Set([
  'quote-changed',
  'no-such-coupon',
  'coupon-not-usable',
]);

/** Without its ticket a purchase says what was paid, and nothing of how it came to that. */
const byCode = (purchase: TillPurchase): TillPurchase => {
  const { requestId, code, shownAt, storeId, orderNo, payFen } = purchase;
  const lines = paidLines(purchase);
  return { requestId, code, shownAt, storeId, orderNo, lines, payFen, settled: true, ticket: null };
};

const isForgotten = ({ standing }: Queued, at: Instant): boolean =>
  standing.kind === 'done' && at - standing.at > LATEST;

const aged = (queued: Queued, at: Instant): Queued =>
  queued.standing.kind === 'waiting'
  && !queued.mayHaveArrived
  && at - queued.purchase.shownAt > LATEST
    ? {
        ...queued,
        standing: {
          kind: 'refused',
          at,
          refusal: { code: 'purchase-too-late', lateHours: LATE_HOURS },
        },
      }
    : queued;
